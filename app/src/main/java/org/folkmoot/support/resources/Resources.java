package org.folkmoot.support.resources;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The face of this part: what anybody may read. Called in an open transaction of the place, inside or as the public. */
@Component
public class Resources {

    static final String PATH = "/resources";

    private final JdbcClient jdbc;

    Resources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The articles that help with a topic: those on it first, then those on the wider topic that it is a part of or on
     * parts of it, then on its neighbours; none for an empty topic.
     *
     * @param topicCode a code of the pack, "funding" or "funding.bid"
     */
    public List<Resource> onTopic(String topicCode, int most) {
        if (topicCode.isEmpty()) {
            return List.of();
        }
        var wider = topicCode.replaceFirst("\\..*", "");
        return jdbc.sql("""
                        select title, slug from support_article_published
                        where topic = :topic or topic = :wider or starts_with(topic, :wider || '.')
                        order by topic <> :topic, topic <> :wider, title limit :most""")
                .param("topic", topicCode)
                .param("wider", wider)
                .param("most", most)
                .query((row, _) -> new Resource(row.getString("title"), PATH + "/" + row.getString("slug")))
                .list();
    }

    /** How many found articles useful and how many did not, on days of which both count. Inside only. */
    public Useful useful(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select coalesce(sum(yes), 0) as yes, coalesce(sum(no), 0) as no from (
                            select yes, no from support_useful_day where day between :first and :last
                            union all
                            select useful::int, (not useful)::int from support_useful where day between :first and :last
                        ) told""")
                .param("first", first)
                .param("last", last)
                .query((row, _) -> new Useful(row.getLong("yes"), row.getLong("no")))
                .single();
    }
}
