package org.folkmoot.support;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.folkmoot.database.Locality;
import org.folkmoot.place.Places;
import org.springframework.stereotype.Component;

/** How soon an answer is due: so many working days, as the settings of the place say. Works as the public too. */
@Component
public class Standard {

    private final Places places;
    private final InstantSource clock;

    Standard(Places places, InstantSource clock) {
        this.places = places;
        this.clock = clock;
    }

    /** In how many working days, today. */
    int days(Locality place) {
        return places.chosen(place).answerDays();
    }

    /** The day by which what comes in at that time is answered; empty where the holidays of that year are not known. */
    Optional<LocalDate> answerBy(Locality place, Instant at) {
        try {
            return Optional.of(places.workingDays(place).add(LocalDate.ofInstant(at, zone(place)), days(place)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day that it is in the place. */
    public LocalDate today(Locality place) {
        return LocalDate.ofInstant(clock.instant(), zone(place));
    }

    /** The place's zone. */
    public ZoneId zone(Locality place) {
        return ZoneId.of(places.settings(place).zone());
    }
}
