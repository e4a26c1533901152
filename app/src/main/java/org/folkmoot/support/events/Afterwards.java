package org.folkmoot.support.events;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.folkmoot.database.Locality;
import org.folkmoot.post.Letter;
import org.folkmoot.post.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters before and after an event: a reminder, and the question how it was. Each person gets each once. */
@Component
class Afterwards {

    private static final Duration BEFORE = Duration.ofDays(2);
    private static final Duration NOT_JUST_BOOKED = Duration.ofDays(1);
    private static final Duration AFTER = Duration.ofDays(30);

    private final Events events;
    private final EventLetters letters;
    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    Afterwards(Events events, EventLetters letters, Outbox outbox, JdbcClient jdbc, InstantSource clock) {
        this.events = events;
        this.letters = letters;
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Reminds all who have a place in something of the next two days, but not those who booked within a day. */
    int remind(Locality place) {
        var now = clock.instant();
        var due = jdbc.sql("""
                        update support_booking b set reminded = :now::timestamptz from support_event e
                        where e.id = b.event and e.cancelled is null and e.starts > :now::timestamptz
                        and e.starts <= :until::timestamptz and b.ended is null and b.placed is not null
                        and b.reminded is null and b.email <> '' and b.at < :lately::timestamptz returning b.*""")
                .param("now", now.toString())
                .param("until", now.plus(BEFORE).toString())
                .param("lately", now.minus(NOT_JUST_BOOKED).toString())
                .query((row, _) -> Bookings.booking(row))
                .list();
        return send(due, (event, who) -> letters.reminder(place, event, who));
    }

    /** Asks all who came to something that it was written down who came to. */
    int ask(Locality place) {
        var now = clock.instant();
        var due = jdbc.sql("""
                        update support_booking b set asked = :now::timestamptz from support_event e
                        where e.id = b.event and e.attended is not null and e.ends <= :now::timestamptz
                        and e.ends > :after::timestamptz and b.came and b.ended is null and b.asked is null
                        and b.email <> '' returning b.*""")
                .param("now", now.toString())
                .param("after", now.minus(AFTER).toString())
                .query((row, _) -> Bookings.booking(row))
                .list();
        return send(due, (event, who) -> letters.howWasIt(place, event, who));
    }

    /** Makes the letter of one booking. */
    private interface Writing {
        Letter letter(Event event, Booking who);
    }

    private int send(List<Booking> due, Writing writing) {
        var told = new ArrayList<Letter>();
        for (UUID id : due.stream().map(Booking::event).distinct().sorted().toList()) {
            var event = events.find(id).orElseThrow();
            due.stream().filter(it -> it.event().equals(id)).forEach(it -> told.add(writing.letter(event, it)));
        }
        outbox.queue(told);
        return told.size();
    }
}
