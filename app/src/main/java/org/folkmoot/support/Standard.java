package org.folkmoot.support;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.Locality;
import org.folkmoot.place.Places;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How soon an answer is due: so many working days, as the members want it. Works as the public too. */
@Component
class Standard {

    static final int MOST = 60;

    private final JdbcClient jdbc;
    private final Places places;
    private final InstantSource clock;

    Standard(JdbcClient jdbc, Places places, InstantSource clock) {
        this.jdbc = jdbc;
        this.places = places;
        this.clock = clock;
    }

    /** In how many working days, today. */
    int days() {
        return jdbc.sql("select days from support_standard order by since desc limit 1")
                .query(Integer.class)
                .single();
    }

    void change(int days, UUID by) {
        jdbc.sql("insert into support_standard (days, since, by_person) values (?, ?::timestamptz, ?)")
                .params(days, clock.instant().toString(), by)
                .update();
    }

    /** The day by which what comes in at that time is answered; empty where the holidays of that year are not known. */
    Optional<LocalDate> answerBy(Locality place, Instant at) {
        return answerBy(place, at, days());
    }

    Optional<LocalDate> answerBy(Locality place, Instant at, int days) {
        try {
            return Optional.of(places.workingDays(place).add(LocalDate.ofInstant(at, zone(place)), days));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    LocalDate today(Locality place) {
        return LocalDate.ofInstant(clock.instant(), zone(place));
    }

    ZoneId zone(Locality place) {
        return ZoneId.of(places.settings(place).zone());
    }
}
