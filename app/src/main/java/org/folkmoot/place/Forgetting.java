package org.folkmoot.place;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.jobs.Job;
import org.folkmoot.jobs.Retained;
import org.folkmoot.jobs.Retention;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;

/**
 * Takes away what has been kept long enough, in every place once on each of its days, and once for what all places share.
 * A place keeps what its pack says or what its administrators have shortened; what all share is kept as the strictest
 * pack says.
 */
@Configuration(proxyBeanMethods = false)
class Forgetting {

    private static final Logger log = LoggerFactory.getLogger(Forgetting.class);
    private static final Duration LOOK = Duration.ofHours(1);

    private final Transactions transactions;
    private final Localities localities;
    private final Places places;
    private final Packs packs;
    private final RetentionRuns runs;
    private final List<Retained> rooms;
    private final Clock clock;

    Forgetting(
            Transactions transactions,
            Localities localities,
            Places places,
            Packs packs,
            RetentionRuns runs,
            List<Retained> rooms,
            Clock clock) {
        this.transactions = transactions;
        this.localities = localities;
        this.places = places;
        this.packs = packs;
        this.runs = runs;
        this.rooms = rooms;
        this.clock = clock;
    }

    @Bean
    Job retention() {
        return new Job("retention", LOOK, () -> {
            localities.all().forEach(this::forget);
            forgetShared();
        });
    }

    /** Sees to one place, unless that has been done on this day of the place. */
    void forget(Locality place) {
        var zone = ZoneId.of(places.settings(place).zone());
        var chosen = places.chosen(place);
        for (var clock : places.pack(place).retention()) {
            forget(
                    place.name(),
                    Retained.Where.PLACE,
                    new Due(clock.what(), chosen.days(clock), today(zone)),
                    work -> transactions.inside(place, work));
        }
    }

    /** Sees to what all places share. */
    void forgetShared() {
        for (var what : Retention.values()) {
            var days = packs.byName().values().stream()
                    .flatMap(pack -> pack.retention().stream())
                    .filter(clock -> clock.what() == what)
                    .mapToInt(RetentionClock::days)
                    .min();
            if (days.isPresent()) {
                forget(
                        "all places",
                        Retained.Where.HOST,
                        new Due(what, days.getAsInt(), today(ZoneOffset.UTC)),
                        transactions::host);
            }
        }
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** Each thing in a transaction of its own, so that what cannot be done holds nothing else up. */
    private void forget(String whose, Retained.Where where, Due due, Scope scope) {
        var mine = rooms.stream()
                .filter(room -> room.where() == where && room.what() == due.what())
                .toList();
        if (mine.isEmpty()) {
            return;
        }
        try {
            var removed = scope.in(() -> runs.done(due.day()).contains(due.what()) ? 0 : remove(mine, due));
            if (removed > 0) {
                log.info(
                        "{}: {} {} kept for {} days were taken away",
                        whose,
                        removed,
                        due.what().code(),
                        due.days());
            }
        } catch (DataAccessException e) {
            log.error(
                    "{}: {} could not be taken away; it is tried again",
                    whose,
                    due.what().code(),
                    e);
        }
    }

    private int remove(List<Retained> rooms, Due due) {
        var before = clock.instant().minus(Duration.ofDays(due.days()));
        var removed = rooms.stream()
                .mapToInt(room -> room.forget().applyAsInt(before))
                .sum();
        runs.note(new RetentionRun(due.day(), due.what(), removed));
        return removed;
    }

    private record Due(Retention what, int days, LocalDate day) {}

    /** A transaction of a place or of the host. */
    private interface Scope {
        int in(Supplier<Integer> work);
    }
}
