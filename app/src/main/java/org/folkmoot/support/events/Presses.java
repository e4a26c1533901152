package org.folkmoot.support.events;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.post.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is pressed behind the links of letters: a place taken or given back, and how it was. The public leaves it in a box;
 * what belongs to no link of ours does nothing.
 */
@Component
class Presses {

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Events events;
    private final Bookings bookings;
    private final WaitingList list;
    private final EventLetters letters;
    private final Outbox outbox;
    private final Feedback feedback;
    private final InstantSource clock;

    Presses(
            JdbcClient jdbc,
            Transactions transactions,
            Events events,
            Bookings bookings,
            WaitingList list,
            EventLetters letters,
            Outbox outbox,
            Feedback feedback,
            InstantSource clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.events = events;
        this.bookings = bookings;
        this.list = list;
        this.letters = letters;
        this.outbox = outbox;
        this.feedback = feedback;
        this.clock = clock;
    }

    private record Pressed(UUID event, String token, String what, int answer, String words) {}

    /** Leaves a press; works as the public. */
    void press(UUID event, String token, String what, int answer, String words) {
        jdbc.sql(
                        "insert into support_event_tap (event, token, what, answer, words, at) values (?, ?, ?, ?, ?, ?::timestamptz)")
                .params(event, token, what, answer, words, clock.instant().toString())
                .update();
    }

    /** Does what was pressed; how many presses there were. */
    int takeIn(Locality place) {
        return transactions.inside(place, () -> {
            // event by event in one order, so that two nodes never wait for each other
            var pressed = jdbc.sql("""
                            with gone as (delete from support_event_tap returning *)
                            select event, token, what, answer, words from gone order by event, at""")
                    .query((row, _) -> new Pressed(
                            row.getObject("event", UUID.class),
                            row.getString("token"),
                            row.getString("what"),
                            row.getInt("answer"),
                            row.getString("words")))
                    .list();
            pressed.forEach(it -> events.lock(it.event())
                    .ifPresent(event -> bookings.ofToken(it.event(), it.token())
                            .ifPresent(booking -> take(place, event, booking, it))));
            return pressed.size();
        });
    }

    private void take(Locality place, Event event, Booking booking, Pressed pressed) {
        switch (pressed.what()) {
            case "take" -> accept(place, event, booking);
            case "give-back" -> giveBack(place, event, booking, "person");
            default -> feedback.answer(booking, pressed.answer(), pressed.words());
        }
    }

    /** Takes the offered place, while it is kept; what was offered too long ago is passed on by the list. */
    private void accept(Locality place, Event event, Booking booking) {
        var now = clock.instant();
        var until = booking.offerUntil();
        if (booking.state() == Booking.State.OFFERED && until != null && until.isAfter(now) && !event.isCancelled()) {
            bookings.place(booking, now);
            var placed = bookings.find(event.id(), booking.id()).orElseThrow();
            outbox.queue(letters.booked(place, event, placed));
        }
    }

    /** Ends a booking of an event that is to come and locked; who waits is offered the place. */
    void giveBack(Locality place, Event event, Booking booking, String by) {
        var now = clock.instant();
        if (event.isOver(now) || !bookings.end(booking, by, now)) {
            return;
        }
        if (!booking.email().isEmpty()) {
            outbox.queue(List.of(letters.ended(event, booking, by.equals("staff"))));
        }
        events.find(event.id()).ifPresent(left -> list.fill(place, left));
    }
}
