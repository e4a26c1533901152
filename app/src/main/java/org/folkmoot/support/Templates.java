package org.folkmoot.support;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers that are often given, to begin with. */
@Component
class Templates {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Templates(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Template(UUID id, String name, String words) {}

    List<Template> all() {
        return jdbc.sql("select id, name, words from support_template where retired is null order by lower(name)")
                .query((row, _) ->
                        new Template(row.getObject("id", UUID.class), row.getString("name"), row.getString("words")))
                .list();
    }

    Optional<Template> find(UUID id) {
        return all().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Adds one; whether no other has that name. */
    boolean add(String name, String words) {
        var now = clock.instant();
        return jdbc.sql("""
                        insert into support_template (id, name, words, made) values (?, ?, ?, ?::timestamptz)
                        on conflict (lower(name)) where retired is null do nothing""")
                        .params(FreshId.at(now), name, words, now.toString())
                        .update()
                == 1;
    }

    void retire(UUID id) {
        jdbc.sql("update support_template set retired = ?::timestamptz where id = ? and retired is null")
                .params(clock.instant().toString(), id)
                .update();
    }
}
