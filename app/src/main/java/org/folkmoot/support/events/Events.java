package org.folkmoot.support.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Events in the database. What begins with "public" works as the public too, and knows no link. */
@Component
class Events {

    /** How many a list shows. */
    static final int MOST = 200;

    private static final String PUBLIC = "select p.*, '' as link from support_event_public p ";
    private static final String WHOLE =
            "select p.*, coalesce(l.link, '') as link from support_event_public p left join support_event_link l on l.event = p.id ";

    private final JdbcClient jdbc;

    Events(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Event> publicOne(UUID id) {
        return jdbc.sql(PUBLIC + "where p.id = ?")
                .param(id)
                .query((row, _) -> event(row))
                .optional();
    }

    /** What is not over yet, the next one first; of one topic and what stands below it, or of all. */
    List<Event> publicToCome(Instant now, String topic) {
        return jdbc.sql(PUBLIC + """
                        where p.ends > :now::timestamptz
                        and (:topic = '' or p.topic = :topic or p.topic like :topic || '.%')
                        order by p.starts, p.id limit :most""")
                .param("now", now.toString())
                .param("topic", topic)
                .param("most", MOST)
                .query((row, _) -> event(row))
                .list();
    }

    /** What ended between two times, the last one first. */
    List<Event> publicPast(Instant from, Instant now, String topic) {
        return jdbc.sql(PUBLIC + """
                        where p.ends <= :now::timestamptz and p.starts >= :from::timestamptz
                        and (:topic = '' or p.topic = :topic or p.topic like :topic || '.%')
                        order by p.starts desc, p.id limit :most""")
                .param("now", now.toString())
                .param("from", from.toString())
                .param("topic", topic)
                .param("most", MOST)
                .query((row, _) -> event(row))
                .list();
    }

    /** With its link; for the staff and for those who have a place. */
    Optional<Event> find(UUID id) {
        return jdbc.sql(WHOLE + "where p.id = ?")
                .param(id)
                .query((row, _) -> event(row))
                .optional();
    }

    /** Those of these ids that there are, by id. */
    Map<UUID, Event> all(Collection<UUID> ids) {
        var found = new HashMap<UUID, Event>();
        jdbc.sql(WHOLE + "where p.id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query((row, _) -> event(row))
                .list()
                .forEach(event -> found.put(event.id(), event));
        return found;
    }

    /** One with its link, and nobody else gives out its places until the transaction ends. */
    Optional<Event> lock(UUID id) {
        return jdbc.sql("select id from support_event where id = ? for update")
                        .param(id)
                        .query(UUID.class)
                        .optional()
                        .isPresent()
                ? find(id)
                : Optional.empty();
    }

    /** Locks several, always in one order, so that two who do so never wait for each other. */
    List<Event> lock(List<Event> several) {
        several.stream().map(Event::id).sorted().forEach(this::lock);
        return several.stream().flatMap(it -> find(it.id()).stream()).toList();
    }

    /** The one and those of its series that follow it and are not cancelled, in their order. */
    List<Event> fromOn(Event first) {
        return first.series() == null
                ? List.of(first)
                : jdbc.sql(WHOLE + """
                        where p.series = ? and p.starts >= ?::timestamptz and p.cancelled is null
                        order by p.starts, p.id""")
                        .params(first.series(), first.what().starts().toString())
                        .query((row, _) -> event(row))
                        .list();
    }

    /** Those that are to come and have both free places and people who wait. */
    List<UUID> withPlacesToOffer(Instant now) {
        return jdbc.sql("""
                        select id from support_event_public where starts > ?::timestamptz and cancelled is null
                        and waiting > 0 and (places is null or held < places) order by id""")
                .param(now.toString())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Those that ended and of which nobody has written down who came, though somebody had a place. */
    List<Event> unattended(Instant from, Instant now, int most) {
        return jdbc.sql(WHOLE + """
                        where p.ends <= ?::timestamptz and p.ends > ?::timestamptz and p.attended is null
                        and p.cancelled is null and p.held > 0 order by p.ends, p.id limit ?""")
                .params(now.toString(), from.toString(), most)
                .query((row, _) -> event(row))
                .list();
    }

    UUID add(Details what, ZoneId zone, @Nullable UUID series, Instant now) {
        var id = FreshId.at(now);
        jdbc.sql("""
                        insert into support_event (id, title, words, starts, ends, book_until, zone, venue, places, topic,
                            audience, made, changed, series)
                        values (?, ?, ?, ?::timestamptz, ?::timestamptz, ?::timestamptz, ?, ?, ?, ?, ?, ?::timestamptz,
                            ?::timestamptz, ?)""")
                .param(id)
                .param(what.title())
                .param(what.words())
                .param(what.starts().toString())
                .param(what.ends().toString())
                .param(what.bookUntil().toString())
                .param(zone.getId())
                .param(what.venue())
                .param(what.places())
                .param(what.topic())
                .param(what.audience())
                .param(now.toString())
                .param(now.toString())
                .param(series)
                .update();
        link(id, what.link());
        return id;
    }

    void change(UUID id, Details what, Instant now) {
        jdbc.sql("""
                        update support_event set title = ?, words = ?, starts = ?::timestamptz, ends = ?::timestamptz,
                            book_until = ?::timestamptz, venue = ?, places = ?, topic = ?, audience = ?,
                            changed = ?::timestamptz, sequence = sequence + 1 where id = ?""")
                .param(what.title())
                .param(what.words())
                .param(what.starts().toString())
                .param(what.ends().toString())
                .param(what.bookUntil().toString())
                .param(what.venue())
                .param(what.places())
                .param(what.topic())
                .param(what.audience())
                .param(now.toString())
                .param(id)
                .update();
        link(id, what.link());
    }

    private void link(UUID id, String link) {
        jdbc.sql("delete from support_event_link where event = ?").param(id).update();
        if (!link.isEmpty()) {
            jdbc.sql("insert into support_event_link (event, link) values (?, ?)")
                    .params(id, link)
                    .update();
        }
    }

    void cancel(UUID id, String words, Instant now) {
        jdbc.sql("""
                        update support_event set cancelled = :now::timestamptz, cancel_words = :words,
                            changed = :now::timestamptz, sequence = sequence + 1 where id = :id and cancelled is null""")
                .param("now", now.toString())
                .param("words", words)
                .param("id", id)
                .update();
    }

    void attended(UUID id, Instant now) {
        jdbc.sql("update support_event set attended = coalesce(attended, ?::timestamptz) where id = ?")
                .params(now.toString(), id)
                .update();
    }

    static Event event(ResultSet row) throws SQLException {
        return new Event(
                row.getObject("id", UUID.class),
                new Details(
                        row.getString("title"),
                        row.getString("words"),
                        row.getTimestamp("starts").toInstant(),
                        row.getTimestamp("ends").toInstant(),
                        row.getTimestamp("book_until").toInstant(),
                        row.getString("venue"),
                        row.getString("link"),
                        row.getObject("places", Integer.class),
                        row.getString("topic"),
                        row.getString("audience")),
                ZoneId.of(row.getString("zone")),
                row.getBoolean("online"),
                row.getInt("sequence"),
                row.getTimestamp("changed").toInstant(),
                instant(row, "cancelled"),
                row.getString("cancel_words"),
                row.getObject("series", UUID.class),
                instant(row, "attended"),
                row.getInt("held"),
                row.getInt("waiting"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
