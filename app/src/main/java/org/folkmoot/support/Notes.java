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
     * Words that all say are found among what was said last; where that is not enough they are rare, and the index of
     * words finds them all ({@code offset 0} keeps PostgreSQL from reading by time again).
     */
    private static final String FIND = """
            with recent as (
                select c.id, c.reference, c.subject, e.at, e.words
                from (select * from support_entry order by at desc limit 2000) e
                    join support_case c on c.id = e.case_id
                where e.search @@ {asked} and {seen} order by e.at desc limit {most}),
            hits as (
                select * from recent where (select count(*) from recent) = {most}
                union all
                (select c.id, c.reference, c.subject, e.at, e.words
                from (select * from support_entry
                    where search @@ {asked} and (select count(*) from recent) < {most} offset 0) e
                    join support_case c on c.id = e.case_id
                where {seen} order by e.at desc limit {most})),
            newest as (
                select c.id, c.reference, c.subject, c.opened as at, '' as words
                from (select * from support_case order by opened desc limit 500) c
                where to_tsvector('english', c.subject) @@ {asked} and {seen} order by c.opened desc limit {most}),
            subjects as (
                select * from newest where (select count(*) from newest) = {most}
                union all
                (select c.id, c.reference, c.subject, c.opened, ''
                from (select * from support_case where to_tsvector('english', subject) @@ {asked}
                    and (select count(*) from newest) < {most} offset 0) c
                where {seen} order by c.opened desc limit {most}))
            select h.id, h.reference, h.subject, h.at,
                ts_headline('english', h.words, {asked}, 'StartSel=\u2402,StopSel=\u2403,MaxWords=30,MinWords=12')
                    as part
            from (select * from hits union all select * from subjects s
                where not exists (select 1 from hits where hits.id = s.id)) h
            order by h.at desc limit {most}""";

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
        return jdbc.sql(FIND.replace("{seen}", Cases.SEEN)
                        .replace("{asked}", ASKED)
                        .replace("{most}", String.valueOf(MOST)))
                .param("words", words)
                .param("me", me)
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
