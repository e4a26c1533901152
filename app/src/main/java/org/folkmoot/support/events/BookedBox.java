package org.folkmoot.support.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.post.Letter;
import org.folkmoot.post.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people booked on the public page. The public can only leave it here, and read nothing; places are given out from
 * inside, in the order of arrival and one event by one, so that however many book at once no place is given twice.
 */
@Component
class BookedBox {

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Events events;
    private final Bookings bookings;
    private final EventLetters letters;
    private final Outbox outbox;
    private final InstantSource clock;

    BookedBox(
            JdbcClient jdbc,
            Transactions transactions,
            Events events,
            Bookings bookings,
            EventLetters letters,
            Outbox outbox,
            InstantSource clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.events = events;
        this.bookings = bookings;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    private record Left(long arrived, UUID event, Instant at, Wanted who) {}

    /** Leaves a booking; works as the public. */
    void put(UUID event, Wanted who) {
        jdbc.sql("""
                        insert into support_booked (event, at, name, email, organisation, group_name, access_needs, diet)
                        values (?, ?::timestamptz, ?, ?, ?, ?, ?, ?)""")
                .param(event)
                .param(clock.instant().toString())
                .param(who.name())
                .param(who.email())
                .param(who.organisation())
                .param(who.group())
                .param(who.access())
                .param(who.diet())
                .update();
    }

    /** Gives a place or a turn to all who left a booking, and tells each by letter; how many they were. */
    int takeIn(Locality place) {
        return transactions.inside(place, () -> {
            var left = jdbc.sql("delete from support_booked returning *").query((row, _) -> left(row)).list().stream()
                    .sorted(Comparator.comparingLong(Left::arrived))
                    .toList();
            var byEvent = new HashMap<UUID, List<Left>>();
            left.forEach(it ->
                    byEvent.computeIfAbsent(it.event(), _ -> new ArrayList<>()).add(it));
            // in one order, so that two nodes never wait for each other
            new TreeMap<>(byEvent)
                    .forEach((id, theirs) ->
                            events.lock(id).ifPresent(event -> outbox.queue(give(place, event, theirs))));
            return left.size();
        });
    }

    private List<Letter> give(Locality place, Event event, List<Left> left) {
        var told = new ArrayList<Letter>();
        var known = bookings.byEmail(event.id());
        var free = event.free();
        var waiting = event.waiting();
        for (var it : left) {
            var before = known.get(it.who().email());
            if (before != null) {
                told.add(letters.already(place, event, before));
            } else if (!event.takes(it.at())) {
                told.add(letters.notTaken(event, it.who()));
            } else if (free > 0 && waiting == 0) {
                var made = bookings.add(event.id(), it.arrived(), it.at(), it.who(), true);
                known.put(made.email(), made);
                free--;
                told.add(letters.booked(place, event, made));
            } else {
                var made = bookings.add(event.id(), it.arrived(), it.at(), it.who(), false);
                known.put(made.email(), made);
                waiting++;
                told.add(letters.waits(place, event, made, waiting));
            }
        }
        return told;
    }

    private static Left left(ResultSet row) throws SQLException {
        return new Left(
                row.getLong("arrived"),
                row.getObject("event", UUID.class),
                row.getTimestamp("at").toInstant(),
                new Wanted(
                        row.getString("name"),
                        row.getString("email"),
                        row.getObject("organisation", UUID.class),
                        row.getString("group_name"),
                        row.getString("access_needs"),
                        row.getString("diet")));
    }
}
