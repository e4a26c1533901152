package org.folkmoot.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds words in what was said, of cases that one may read: what one may not is neither found nor counted. */
@Component
class Notes {

    static final int MOST = 30;

    /**
     * The words stand in each condition themselves, so that PostgreSQL, which knows how frequent they are, looks for rare
     * ones in the index of words and for those that all say among what was said last.
     */
    private static final String FIND = """
            with hits as (
                select c.id, c.reference, c.subject, e.at, e.words from support_entry e
                    join support_case c on c.id = e.case_id
                where e.search @@ {asked} and {seen} order by e.at desc limit :most),
            subjects as (
                select c.id, c.reference, c.subject, c.opened as at, '' as words from support_case c
                where to_tsvector('english', c.subject) @@ {asked} and {seen} order by c.opened desc limit :most)
            select h.id, h.reference, h.subject, h.at,
                ts_headline('english', h.words, {asked}, 'StartSel=\u2402,StopSel=\u2403,MaxWords=30,MinWords=12')
                    as part
            from (select * from hits union all select * from subjects s
                where not exists (select 1 from hits where hits.id = s.id)) h
            order by h.at desc limit :most""";

    private static final String ASKED = "websearch_to_tsquery('english', :words)";

    private final JdbcClient jdbc;

    Notes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A place where the words stand.
     *
     * @param parts what stands around them; every second one was looked for
     */
    record Hit(UUID caseId, String reference, String subject, Instant at, List<String> parts) {}

    /** Those that were said last come first; at most {@link #MOST}. Words as on web searches: "in quotes", -without. */
    List<Hit> search(String words, UUID me) {
        return jdbc.sql(FIND.replace("{seen}", Cases.SEEN).replace("{asked}", ASKED))
                .param("words", words)
                .param("me", me)
                .param("most", MOST)
                .query((row, _) -> new Hit(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getString("subject"),
                        row.getTimestamp("at").toInstant(),
                        parts(row.getString("part"))))
                .list();
    }

    private static List<String> parts(String marked) {
        var parts = new ArrayList<String>();
        for (var piece : marked.split("\u2402", -1)) {
            var ends = piece.split("\u2403", 2);
            if (ends.length == 2) {
                parts.add(ends[0]);
                parts.add(ends[1]);
            } else {
                parts.add(piece);
            }
        }
        return parts;
    }
}
