package org.folkmoot.support.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.folkmoot.post.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bookings in the database; in an inside transaction of the place. */
@Component
class Bookings {

    private final JdbcClient jdbc;
    private final Outbox outbox;

    Bookings(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** Those of an event that have not ended, in the order in which they came. */
    List<Booking> of(UUID event) {
        return jdbc.sql("select * from support_booking where event = ? and ended is null order by arrived, id")
                .param(event)
                .query((row, _) -> booking(row))
                .list();
    }

    /** The same by address, in which each has one. */
    Map<String, Booking> byEmail(UUID event) {
        var found = new HashMap<String, Booking>();
        of(event).stream().filter(it -> !it.email().isEmpty()).forEach(it -> found.put(it.email(), it));
        return found;
    }

    Optional<Booking> find(UUID event, UUID id) {
        return jdbc.sql("select * from support_booking where event = ? and id = ?")
                .params(event, id)
                .query((row, _) -> booking(row))
                .optional();
    }

    /** The one whose letters carry a token. */
    Optional<Booking> ofToken(UUID event, String token) {
        return jdbc.sql("select * from support_booking where event = ? and token = ?")
                .params(event, token)
                .query((row, _) -> booking(row))
                .optional();
    }

    /** Those who wait without an offer, first come first. */
    List<Booking> waiting(UUID event, int most) {
        return jdbc.sql("""
                        select * from support_booking
                        where event = ? and ended is null and placed is null and offered is null
                        order by arrived, id limit ?""").params(event, most).query((row, _) -> booking(row)).list();
    }

    /** Keeps a booking that came at a time, with a place or without. */
    Booking add(UUID event, long arrived, Instant at, Wanted who, boolean hasPlace) {
        var id = FreshId.at(at);
        jdbc.sql("""
                        insert into support_booking (id, event, arrived, at, token, name, email, organisation, group_name,
                            access_needs, diet, placed)
                        values (?, ?, ?, ?::timestamptz, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz)""")
                .param(id)
                .param(event)
                .param(arrived)
                .param(at.toString())
                .param(outbox.token())
                .param(who.name())
                .param(who.email())
                .param(who.organisation())
                .param(who.group())
                .param(who.access())
                .param(who.diet())
                .param(hasPlace ? at.toString() : null)
                .update();
        return find(event, id).orElseThrow();
    }

    /** The turn of somebody whom the staff write down: behind all who have booked. */
    long nextArrival() {
        return jdbc.sql("select nextval(pg_get_serial_sequence('support_booked', 'arrived'))")
                .query(Long.class)
                .single();
    }

    void place(Booking it, Instant now) {
        jdbc.sql("update support_booking set placed = ?::timestamptz where id = ?")
                .params(now.toString(), it.id())
                .update();
    }

    Booking offer(Booking it, Instant now, Instant until) {
        jdbc.sql("update support_booking set offered = ?::timestamptz, offer_until = ?::timestamptz where id = ?")
                .params(now.toString(), until.toString(), it.id())
                .update();
        return find(it.event(), it.id()).orElseThrow();
    }

    /** Ends a booking that has not ended; says whether it had not. */
    boolean end(Booking it, String by, Instant now) {
        return jdbc.sql(
                                "update support_booking set ended = ?::timestamptz, ended_by = ? where id = ? and ended is null")
                        .params(now.toString(), by, it.id())
                        .update()
                > 0;
    }

    /** Writes down whether somebody came; null takes it back. */
    void came(UUID event, UUID id, @Nullable Boolean came) {
        jdbc.sql("""
                        update support_booking set came = ?
                        where event = ? and id = ? and ended is null and placed is not null""").param(came).param(event).param(id).update();
    }

    void walkedIn(Booking it) {
        jdbc.sql("update support_booking set walk_in = true, came = true where id = ?")
                .param(it.id())
                .update();
    }

    /** Whoever had a place and of whom nothing else is known did not come. */
    void restDidNotCome(UUID event) {
        jdbc.sql("""
                        update support_booking set came = false
                        where event = ? and ended is null and placed is not null and came is null""").param(event).update();
    }

    static Booking booking(ResultSet row) throws SQLException {
        return new Booking(
                row.getObject("id", UUID.class),
                row.getObject("event", UUID.class),
                row.getLong("arrived"),
                row.getString("token"),
                row.getString("name"),
                row.getString("email"),
                row.getObject("organisation", UUID.class),
                row.getString("group_name"),
                row.getString("access_needs"),
                row.getString("diet"),
                Events.instant(row, "placed"),
                Events.instant(row, "offer_until"),
                Events.instant(row, "ended"),
                row.getBoolean("walk_in"),
                row.getObject("came", Boolean.class));
    }
}
