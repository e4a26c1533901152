package org.folkmoot.support.events;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.people.Cast;
import org.folkmoot.place.Places;
import org.folkmoot.place.Telling;
import org.folkmoot.place.Told;
import org.folkmoot.post.Invented;
import org.folkmoot.support.Groups;
import org.folkmoot.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells of events: made, booked, cancelled, who came and how it was. */
@Component
class EventsTold implements Telling {

    private final Making making;
    private final Events events;
    private final Bookings bookings;
    private final BookedBox box;
    private final Afterwards afterwards;
    private final Feedback feedback;
    private final Groups groups;
    private final Places places;
    private final Cast cast;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    EventsTold(
            Making making,
            Events events,
            Bookings bookings,
            BookedBox box,
            Afterwards afterwards,
            Feedback feedback,
            Groups groups,
            Places places,
            Cast cast,
            JdbcClient jdbc,
            InstantSource clock) {
        this.making = making;
        this.events = events;
        this.bookings = bookings;
        this.box = box;
        this.afterwards = afterwards;
        this.feedback = feedback;
        this.groups = groups;
        this.places = places;
        this.cast = cast;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<String, Set<String>> acts() {
        return Map.of(
                "event",
                        Set.of(
                                "title",
                                "words",
                                "in",
                                "from",
                                "to",
                                "venue",
                                "link",
                                "places",
                                "topic",
                                "audience",
                                "repeats",
                                "times",
                                "by"),
                "booked", Set.of("event", "people", "organisation", "access", "diet"),
                "event-cancelled", Set.of("event", "words", "by"),
                "attended", Set.of("event", "missing", "answers", "said"));
    }

    @Override
    public void tell(Told act) {
        switch (act.act()) {
            case "event" -> make(act);
            case "booked" -> book(act);
            case "event-cancelled" -> making.cancel(act.place(), event(act), false, act.text("words"), cast.by(act));
            default -> attended(act);
        }
    }

    private void make(Told act) {
        var form = new EventForm(
                act.text("title"),
                act.text("words", ""),
                act.day().plusDays(act.number("in")).toString(),
                act.text("from"),
                act.text("to"),
                act.text("venue", ""),
                act.text("link", ""),
                act.text("places", ""),
                act.text("topic", ""),
                act.text("audience", ""),
                "",
                act.text("repeats", Repeats.NEVER.code()),
                act.text("times", ""));
        var zone = ZoneId.of(places.settings(act.place()).zone());
        var reader = new FormReader(form, zone, Words.english());
        var all = new ArrayList<Details>();
        reader.days().forEach(day -> reader.on(day).ifPresent(all::add));
        reader.problems().stream().findFirst().ifPresent(problem -> {
            throw act.mistake(problem.field() + ": " + problem.sentence());
        });
        making.make(all, zone, cast.by(act));
    }

    /** The next event of that title, as of the day of the act; else the last one. */
    private Event event(Told act) {
        return jdbc.sql("""
                        select id from support_event where title = ?
                        order by ends < ?::timestamptz - interval '2 days', starts limit 1""")
                .params(act.text("event"), clock.instant().toString())
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional()
                .flatMap(events::find)
                .orElseThrow(() -> act.mistake("no event is called \"%s\"".formatted(act.text("event"))));
    }

    /** People by the first part of their address, in the order in which they book. */
    private void book(Told act) {
        var event = event(act);
        var group = groups.meant(act.text("organisation", ""));
        act.texts("people")
                .forEach((who, name) -> box.put(
                        event.id(),
                        new Wanted(
                                name,
                                who + Invented.NOWHERE,
                                group.organisation(),
                                group.name(),
                                act.text("access", ""),
                                act.text("diet", ""))));
        box.takeIn(act.place());
    }

    /** Everyone came but for those who are missing; then those who came say how it was, in the order in which they booked. */
    private void attended(Told act) {
        var event = event(act);
        var missing = List.of(act.text("missing", "").split(" "));
        var came = bookings.of(event.id()).stream()
                .filter(it -> it.state() == Booking.State.PLACE)
                .filter(it -> !missing.contains(it.email().replace(Invented.NOWHERE, "")))
                .toList();
        came.forEach(it -> bookings.came(event.id(), it.id(), true));
        bookings.restDidNotCome(event.id());
        events.attended(event.id(), clock.instant());
        afterwards.ask(act.place());
        var answers = Arrays.stream(act.text("answers", "").split(" "))
                .map(Scale::read)
                .toList();
        var said = act.texts("said");
        for (var i = 0; i < Math.min(answers.size(), came.size()); i++) {
            var who = came.get(i);
            feedback.answer(who, answers.get(i), said.getOrDefault(who.email().replace(Invented.NOWHERE, ""), ""));
        }
    }
}
