package org.folkmoot.support.events;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.database.FreshId;
import org.folkmoot.database.Locality;
import org.folkmoot.post.Letter;
import org.folkmoot.post.Outbox;
import org.folkmoot.web.Problem;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes, changes and cancels events; who has booked is told in the same transaction. */
@Component
class Making {

    private final Events events;
    private final Bookings bookings;
    private final WaitingList list;
    private final EventLetters letters;
    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    Making(
            Events events,
            Bookings bookings,
            WaitingList list,
            EventLetters letters,
            Outbox outbox,
            JdbcClient jdbc,
            InstantSource clock) {
        this.events = events;
        this.bookings = bookings;
        this.list = list;
        this.letters = letters;
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes an event for each; several are a series. Gives the first. */
    UUID make(List<Details> all, ZoneId zone, @Nullable UUID by) {
        var now = clock.instant();
        var series = all.size() > 1 ? FreshId.at(now) : null;
        var made = all.stream().map(it -> events.add(it, zone, series, now)).toList();
        made.forEach(id -> note(id, by, Words.english().say("Made")));
        return made.getFirst();
    }

    /**
     * Changes an event, and on demand those of its series that follow: each moves by as many days as the first. Nothing is
     * changed while there is a problem with any of them; the problems are given back.
     */
    List<Problem> change(Locality place, Event first, FormReader form, boolean following, @Nullable UUID by, Words t) {
        var problems = new ArrayList<Problem>();
        var changes = new LinkedHashMap<Event, Details>();
        for (var event : events.lock(following ? events.fromOn(first) : List.of(first))) {
            var details = form.on(event.day().plusDays(form.shift(first)));
            details.ifPresent(it -> changes.put(event, it));
            details.flatMap(it -> tooFew(event, it, t)).ifPresent(problems::add);
        }
        problems.addAll(0, form.problems());
        if (problems.isEmpty()) {
            for (Map.Entry<Event, Details> change : changes.entrySet()) {
                apply(place, change.getKey(), change.getValue(), by);
            }
        }
        return problems;
    }

    private static Optional<Problem> tooFew(Event event, Details details, Words t) {
        var places = details.places();
        return places != null && places < event.held()
                ? Optional.of(new Problem(
                        "places",
                        t.say(
                                "{0, plural, one {# person has} other {# people have}} a place on {1}. Offer at least as many, or take bookings out first.",
                                event.held(), Times.day(event.day(), t))))
                : Optional.empty();
    }

    private void apply(Locality place, Event was, Details is, @Nullable UUID by) {
        var t = Words.english();
        var differences = Difference.between(was, is, t);
        if (differences.isEmpty()) {
            return;
        }
        var now = clock.instant();
        events.change(was.id(), is, now);
        note(was.id(), by, differences.stream().map(it -> it.sentence(t)).collect(Collectors.joining("\n")));
        var event = events.find(was.id()).orElseThrow();
        var told = differences.stream().filter(Difference::told).toList();
        if (!told.isEmpty() && !event.isOver(now)) {
            outbox.queue(reached(event)
                    .map(it -> letters.changed(place, event, it, told))
                    .toList());
        }
        list.fill(place, event);
    }

    /** Those who have a place or a turn, and an address. */
    private Stream<Booking> reached(Event event) {
        return bookings.of(event.id()).stream().filter(it -> !it.email().isEmpty());
    }

    /** Cancels an event, and on demand those of its series that follow; they stay to be seen as cancelled. */
    void cancel(Locality place, Event first, boolean following, String words, @Nullable UUID by) {
        var now = clock.instant();
        for (var was : events.lock(following ? events.fromOn(first) : List.of(first))) {
            if (was.isCancelled()) {
                continue;
            }
            events.cancel(was.id(), words, now);
            note(was.id(), by, Words.english().say("Cancelled"));
            var event = events.find(was.id()).orElseThrow();
            List<Letter> told = event.isOver(now)
                    ? List.of()
                    : reached(event)
                            .map(it -> letters.cancelled(place, event, it))
                            .toList();
            outbox.queue(told);
        }
    }

    void note(UUID event, @Nullable UUID by, String words) {
        var now = clock.instant();
        jdbc.sql(
                        "insert into support_event_history (id, event, at, by_person, words) values (?, ?, ?::timestamptz, ?, ?)")
                .param(FreshId.at(now))
                .param(event)
                .param(now.toString())
                .param(by)
                .param(words)
                .update();
    }
}
