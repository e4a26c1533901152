package org.folkmoot.support;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who took cases, handed them over, closed and opened them; {@link Courses} reads it. */
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
}
