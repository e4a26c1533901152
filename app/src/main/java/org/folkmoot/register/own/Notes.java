package org.folkmoot.register.own;

import java.time.InstantSource;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps notes of the staff about organisations; {@link Past} reads them. Called in the open inside transaction of the place. */
@Component
class Notes {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Notes(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID organisation, String words, UUID by) {
        var now = clock.instant();
        jdbc.sql("""
                        insert into register_note (id, organisation, words, written_by, written_at)
                        values (?, ?, ?, ?, ?::timestamptz)""")
                .params(FreshId.at(now), organisation, words, by, now.toString())
                .update();
    }
}
