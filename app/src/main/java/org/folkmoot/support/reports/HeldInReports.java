package org.folkmoot.support.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.folkmoot.people.Held;
import org.folkmoot.people.HeldItem;
import org.folkmoot.people.NamedIn;
import org.folkmoot.people.NamedText;
import org.folkmoot.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who made, froze and published reports, and drafts that name somebody; what is frozen stays as it is. */
@Component
class HeldInReports implements Held, NamedIn {

    private static final String ABOUT = """
            select 'made' as what, title, made as at from support_report where made_by = :person
            union all
            select 'froze', r.title, f.at from support_report_frozen f join support_report r on r.id = f.report
            where f.by_person = :person
            union all
            select 'published', r.title, p.at from support_report_public p join support_report r on r.id = p.report
            where p.by_person = :person
            union all
            select 'took back', r.title, p.until from support_report_public p join support_report r on r.id = p.report
            where p.until_by = :person
            order by at""";

    private final JdbcClient jdbc;

    HeldInReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 76;
    }

    @Override
    public List<HeldItem> about(UUID person, String email, Words t) {
        return jdbc.sql(ABOUT)
                .param("person", person)
                .query((row, _) -> item(row, t))
                .list();
    }

    private static HeldItem item(ResultSet row, Words t) throws SQLException {
        var fields = new LinkedHashMap<String, String>();
        fields.put(t.say("Report"), row.getString("title"));
        fields.put(t.say("When"), row.getTimestamp("at").toInstant().toString());
        return new HeldItem(
                switch (row.getString("what")) {
                    case "made" -> t.say("A report that you began");
                    case "froze" -> t.say("A report that you froze");
                    case "published" -> t.say("A report that you showed to everyone");
                    default -> t.say("A report that you took back from everyone");
                },
                fields);
    }

    @Override
    public List<String> erase(UUID person, String email, Words t) {
        return about(person, email, t).isEmpty()
                ? List.of()
                : List.of(
                        t.say(
                                "Reports that you made stay as they are, since others rely on them. Your name no longer stands beside them."));
    }

    @Override
    public List<NamedText> texts() {
        return Stream.of("title", "words", "reason")
                .map(column -> NamedText.of("support_report", column, t -> t.say("Words of a report that name you")))
                .toList();
    }
}
