package org.folkmoot.place;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The logos that were uploaded in a place, also those that nobody has saved yet. */
@Component
public class Logos {

    private static final Duration UNSAVED = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Logos(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps one until it is saved as the place's, and forgets those that a day ago nobody had. */
    public UUID add(LogoFile.Drawn logo) {
        var now = clock.instant();
        var id = FreshId.at(now);
        jdbc.sql("""
                        delete from place_logo where added < ?::timestamptz
                        and id::text not in (select value from place_setting where field = 'logo')""").param(now.minus(UNSAVED).toString()).update();
        jdbc.sql("insert into place_logo (id, png, width, height, added) values (?, ?, ?, ?, ?::timestamptz)")
                .params(id, logo.png(), logo.image().getWidth(), logo.image().getHeight(), now.toString())
                .update();
        return id;
    }

    /** A logo, in an inside transaction. */
    public Optional<byte[]> find(UUID id) {
        return png("select png from place_logo where id = ?", id);
    }

    /** The logo that the place has chosen, if it is this one. */
    Optional<byte[]> chosen(UUID id) {
        return png("select png from place_chosen_logo where id = ?", id);
    }

    private Optional<byte[]> png(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(byte[].class).optional();
    }
}
