package org.folkmoot.support.events;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.Locality;
import org.folkmoot.post.Letter;
import org.folkmoot.post.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives out places that come free: in the order in which people booked, each offered to one for a while and kept for them,
 * then to the next.
 */
@Component
class WaitingList {

    private static final Duration LONG_BEFORE = Duration.ofDays(4);
    private static final Duration DAY_BEFORE = Duration.ofDays(1);
    private static final Duration LATEST = Duration.ofHours(3);
    private static final Duration LONG_OFFER = Duration.ofDays(2);
    private static final Duration SHORT_OFFER = Duration.ofHours(12);
    private static final Duration LAST_OFFER = Duration.ofHours(2);

    private final Events events;
    private final Bookings bookings;
    private final EventLetters letters;
    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    WaitingList(
            Events events,
            Bookings bookings,
            EventLetters letters,
            Outbox outbox,
            JdbcClient jdbc,
            InstantSource clock) {
        this.events = events;
        this.bookings = bookings;
        this.letters = letters;
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How long an offer holds: two days while the event is more than four days away, twelve hours while it is more than
     * one, then two hours; nothing is offered any more in the last three hours.
     */
    static Optional<Duration> offerFor(Instant now, Instant starts) {
        var left = Duration.between(now, starts);
        if (left.compareTo(LATEST) < 0) {
            return Optional.empty();
        }
        if (left.compareTo(LONG_BEFORE) > 0) {
            return Optional.of(LONG_OFFER);
        }
        return Optional.of(left.compareTo(DAY_BEFORE) > 0 ? SHORT_OFFER : LAST_OFFER);
    }

    /** Offers what is free of an event that is locked; how many were offered or given. */
    int fill(Locality place, Event event) {
        var now = clock.instant();
        var holds = offerFor(now, event.what().starts());
        if (event.isCancelled() || holds.isEmpty() || event.waiting() == 0 || event.free() == 0) {
            return 0;
        }
        var told = new ArrayList<Letter>();
        for (var next : bookings.waiting(event.id(), Math.min(event.free(), event.waiting()))) {
            if (event.what().places() == null) {
                bookings.place(next, now);
                told.add(letters.booked(
                        place, event, bookings.find(event.id(), next.id()).orElseThrow()));
            } else {
                var until = now.plus(holds.get());
                told.add(letters.offer(place, event, bookings.offer(next, now, until), until));
            }
        }
        outbox.queue(told);
        return told.size();
    }

    /** Passes on all offers that nobody took in time, and offers whatever is free. */
    void goOn(Locality place) {
        lapsed().forEach(event -> events.lock(event).ifPresent(it -> lapse(place, it)));
        events.withPlacesToOffer(clock.instant()).forEach(id -> events.lock(id).ifPresent(it -> fill(place, it)));
    }

    private List<UUID> lapsed() {
        return jdbc.sql("""
                        select distinct event from support_booking
                        where ended is null and placed is null and offered is not null and offer_until <= ?::timestamptz
                        order by event""")
                .param(clock.instant().toString())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private void lapse(Locality place, Event event) {
        var now = clock.instant();
        var told = new ArrayList<Letter>();
        for (var it : bookings.of(event.id())) {
            var until = it.offerUntil();
            if (it.state() == Booking.State.OFFERED && until != null && !until.isAfter(now)) {
                bookings.end(it, "offer", now);
                if (!event.isOver(now)) {
                    told.add(letters.lapsed(place, event, it));
                }
            }
        }
        outbox.queue(told);
    }
}
