package org.folkmoot.support;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who took cases, handed them over, closed and opened them. */
@Component
class History {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    History(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Something that happened.
     *
     * @param by who did it, or null for the program
     * @param whom whom it concerns, or null
     * @param words why; may be empty
     */
    record Happened(
            Event what,
            Instant at,
            @Nullable UUID by,
            @Nullable UUID whom,
            String words) {}

    void add(UUID caseId, Event what, @Nullable UUID by, @Nullable UUID whom, String words) {
        var now = clock.instant();
        jdbc.sql("""
                        insert into support_history (id, case_id, at, by_person, what, whom, words)
                        values (?, ?, ?::timestamptz, ?, ?, ?, ?)""")
                .param(FreshId.at(now))
                .param(caseId)
                .param(now.toString())
                .param(by)
                .param(what.code())
                .param(whom)
                .param(words)
                .update();
    }

    /** The oldest first. */
    List<Happened> of(UUID caseId) {
        return jdbc.sql(
                        "select what, at, by_person, whom, words from support_history where case_id = ? order by at, id")
                .param(caseId)
                .query((row, _) -> new Happened(
                        Event.of(row.getString("what")),
                        row.getTimestamp("at").toInstant(),
                        row.getObject("by_person", UUID.class),
                        row.getObject("whom", UUID.class),
                        row.getString("words")))
                .list();
    }
}
