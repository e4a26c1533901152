package org.folkmoot.support.resources;

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

/** Who wrote, changed and sees to articles; and articles that name somebody. */
@Component
class HeldInArticles implements Held, NamedIn {

    private static final String ABOUT = """
            select 'wrote' as what, title, at, why as words from support_article_version where by_person = :person
            union all
            select 'did', coalesce(v.title, ''), e.at, e.words from support_article_event e
                left join support_article_version v on v.article = e.article and v.number = 1
                where e.by_person = :person
            union all
            select 'sees', v.title, a.made, '' from support_article a
                join support_article_version v on v.article = a.id and v.number = 1 where a.owner = :person
            order by at""";

    private final JdbcClient jdbc;

    HeldInArticles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 72;
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
        fields.put(t.say("Guide"), row.getString("title"));
        fields.put(t.say("When"), row.getTimestamp("at").toInstant().toString());
        if (!row.getString("words").isEmpty()) {
            fields.put(t.say("What was said of it"), row.getString("words"));
        }
        return new HeldItem(
                switch (row.getString("what")) {
                    case "wrote" -> t.say("A guide that you wrote or changed");
                    case "sees" -> t.say("A guide that you see to");
                    default -> t.say("What you did with a guide");
                },
                fields);
    }

    @Override
    public List<String> erase(UUID person, String email, Words t) {
        var wrote = jdbc.sql("update support_article_version set by_person = null where by_person = ?")
                .param(person)
                .update();
        jdbc.sql("update support_article_event set by_person = null where by_person = ?")
                .param(person)
                .update();
        jdbc.sql("update support_article set owner = null where owner = ?")
                .param(person)
                .update();
        return wrote == 0
                ? List.of()
                : List.of(t.say("Guides that you wrote stay. Nothing says any more that they were yours."));
    }

    @Override
    public List<NamedText> texts() {
        return Stream.of(
                        "support_article_version title",
                        "support_article_version summary",
                        "support_article_version words",
                        "support_article_version why",
                        "support_article_event words")
                .map(it -> it.split(" "))
                .map(it -> NamedText.of(it[0], it[1], t -> t.say("A guide that names you")))
                .toList();
    }
}
