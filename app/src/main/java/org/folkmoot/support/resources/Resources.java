package org.folkmoot.support.resources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return topicCode.isEmpty()
                ? List.of()
                : onTopics(Set.of(topicCode), most).getOrDefault(topicCode, List.of());
    }

    /** The same for several topics at once; those with which nothing helps are left out. */
    public Map<String, List<Resource>> onTopics(Collection<String> topicCodes, int most) {
        var found = new HashMap<String, List<Resource>>();
        jdbc.sql("""
                        select code, title, slug from unnest(cast(:codes as text[])) code cross join lateral (
                            select title, slug from support_article_published
                            where topic = code or topic = split_part(code, '.', 1)
                                or starts_with(topic, split_part(code, '.', 1) || '.')
                            order by topic <> code, topic <> split_part(code, '.', 1), title limit :most) fitting""")
                .param("codes", topicCodes.toArray(String[]::new))
                .param("most", most)
                .query(row -> {
                    found.computeIfAbsent(row.getString("code"), _ -> new ArrayList<>())
                            .add(new Resource(row.getString("title"), PATH + "/" + row.getString("slug")));
                });
        return found;
    }
}
