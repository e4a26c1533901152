package org.folkmoot.support;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is to be done in cases, and the time spent on them. */
@Component
class Steps {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Steps(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID caseId, String words, @Nullable LocalDate due, UUID by) {
        var now = clock.instant();
        jdbc.sql("""
                        insert into support_step (id, case_id, words, due, made, made_by)
                        values (?, ?, ?, ?::date, ?::timestamptz, ?)""")
                .param(FreshId.at(now))
                .param(caseId)
                .param(words)
                .param(due == null ? null : due.toString())
                .param(now.toString())
                .param(by)
                .update();
    }

    /** One of this case, or of one that was joined to it. */
    void done(UUID caseId, UUID step, UUID by) {
        jdbc.sql("""
                        update support_step set done = ?::timestamptz, done_by = ?
                        where id = ? and done is null and case_id in (
                            select id from support_case where id = ? or joined = ?)""")
                .params(clock.instant().toString(), by, step, caseId, caseId)
                .update();
    }

    /** Notes minutes that somebody has spent; fewer than none takes a slip back. */
    void spent(UUID caseId, UUID person, int minutes) {
        var now = clock.instant();
        jdbc.sql("insert into support_time (id, case_id, person, minutes, at) values (?, ?, ?, ?, ?::timestamptz)")
                .params(FreshId.at(now), caseId, person, minutes, now.toString())
                .update();
    }
}
