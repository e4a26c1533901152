package org.folkmoot.support.resources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.people.Held;
import org.folkmoot.people.HeldItem;
import org.folkmoot.people.NamedIn;
import org.folkmoot.people.Naming;
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

    private static final String NAMING = """
            select 'v' as kept, article as id, number, title, summary, words, why from support_article_version
            where title || ' ' || summary || ' ' || words || ' ' || why ilike any(:like)
            union all
            select 'e', id, 0, '', '', words, '' from support_article_event where words ilike any(:like)
            order by kept, id, number""";

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

    /** A text that names the person; the fields of an event are empty but for its words. */
    private record Named(boolean version, UUID id, int number, List<String> texts) {}

    private List<Named> named(Naming naming) {
        return jdbc
                .sql(NAMING)
                .param("like", naming.like())
                .query((row, _) -> new Named(
                        row.getString("kept").equals("v"),
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        List.of(
                                row.getString("title"),
                                row.getString("summary"),
                                row.getString("words"),
                                row.getString("why"))))
                .list()
                .stream()
                .filter(it -> it.texts().stream().anyMatch(naming::in))
                .toList();
    }

    @Override
    public List<HeldItem> naming(Naming naming, Words t) {
        var items = new ArrayList<HeldItem>();
        for (var it : named(naming)) {
            it.texts().stream()
                    .filter(naming::in)
                    .forEach(text -> items.add(new HeldItem(
                            t.say("A guide that names you"), Map.of(t.say("What it says"), naming.shown(text)))));
        }
        return items;
    }

    @Override
    public int redact(Naming naming) {
        var named = named(naming);
        for (var it : named) {
            var texts = it.texts().stream().map(naming::redacted).toList();
            if (it.version()) {
                jdbc.sql("""
                                update support_article_version set title = ?, summary = ?, words = ?, why = ?
                                where article = ? and number = ?""")
                        .params(texts.get(0), texts.get(1), texts.get(2), texts.get(3), it.id(), it.number())
                        .update();
            } else {
                jdbc.sql("update support_article_event set words = ? where id = ?")
                        .params(texts.get(2), it.id())
                        .update();
            }
        }
        return named.size();
    }
}
