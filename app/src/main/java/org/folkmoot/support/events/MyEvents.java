package org.folkmoot.support.events;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.folkmoot.people.MyPart;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody has booked with the address by which they sign in, on their own page. */
@Component
class MyEvents implements MyPart {

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Events events;
    private final InstantSource clock;

    MyEvents(JdbcClient jdbc, Events events, InstantSource clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** A booking of the visitor's, of an event that is to come. */
    record Mine(Event event, Booking booking) {}

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Optional<Page.Template> part(Visit visit) {
        var mine = mine(visit.visitor().email());
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of((output, forms) -> JtemineGenerated.render(output, forms, visit, mine));
    }

    private List<Mine> mine(String email) {
        if (email.isEmpty()) {
            return List.of();
        }
        var booked = jdbc.sql("""
                        select b.* from support_booking b join support_event e on e.id = b.event
                        where b.email = ? and b.ended is null and e.ends > ?::timestamptz order by e.starts limit ?""")
                .params(email, clock.instant().toString(), MOST)
                .query((row, _) -> Bookings.booking(row))
                .list();
        var known = events.all(booked.stream().map(Booking::event).toList());
        return booked.stream()
                .flatMap(it -> Optional.ofNullable(known.get(it.event())).map(event -> new Mine(event, it)).stream())
                .toList();
    }
}
