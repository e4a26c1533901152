package org.folkmoot.register.own;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes of the staff about organisations. Called in the open inside transaction of the place. */
@Component
class Notes {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Notes(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest first, at most 100. */
    List<Note> of(UUID organisation) {
        return jdbc.sql(
                        "select * from register_note where organisation = ? order by written_at desc, id desc limit 100")
                .param(organisation)
                .query((row, _) -> new Note(
                        row.getObject("id", UUID.class),
                        row.getString("words"),
                        row.getObject("written_by", UUID.class),
                        row.getTimestamp("written_at").toInstant()))
                .list();
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
