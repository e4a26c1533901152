package org.folkmoot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.place.Places;
import org.folkmoot.post.Invented;
import org.folkmoot.web.Role;
import org.folkmoot.web.Seat;
import org.folkmoot.web.SessionCookie;
import org.folkmoot.web.Visitor;
import org.folkmoot.web.Visitors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says who looks, by the secret of their session: in one statement, whatever the place. */
@Component
class SignedIn implements Visitors {

    private static final long TOUCHED_FOR_SECONDS = 300;

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final Places places;
    private final InstantSource clock;

    SignedIn(Transactions transactions, JdbcClient jdbc, Sessions sessions, Places places, InstantSource clock) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public Visitor of(String secret, Optional<Locality> place) {
        var today = place.map(it -> LocalDate.ofInstant(
                clock.instant(), ZoneId.of(places.settings(it).zone())));
        var joined = place.map(this::joined).orElse("");
        return transactions.host(() -> find(secret, place, joined, today).orElse(Visitor.PUBLIC));
    }

    private Optional<Visitor> find(String secret, Optional<Locality> place, String joined, Optional<LocalDate> today) {
        var known = jdbc.sql("""
                        select s.id, s.account, s.last_used, s.confirmed, a.email, a.host, %s
                        from people_session s join people_account a on a.id = s.account
                        %s
                        where s.secret = :secret and s.last_used > :since::timestamptz""".formatted(
                        place.map(SignedIn::person)
                                .orElse("null::uuid as person, '' as name, true as shortcuts, '{}'::text[] as seats"),
                        joined))
                .param("secret", SessionCookie.sha256(secret))
                .param("since", clock.instant().minus(Sessions.LASTS).toString());
        return today.map(day -> known.param("day", day.toString()))
                .orElse(known)
                .query((row, _) -> visitor(row, SessionCookie.token(secret)))
                .optional();
    }

    private static String person(Locality place) {
        return """
                p.id as person, coalesce(p.name, '') as name, coalesce(p.shortcuts, true) as shortcuts,
                array(select seat.role || ' ' || coalesce(seat.organisation::text, '') from "%s".people_seat seat
                    where seat.person = p.id and seat.from_day <= :day::date
                    and (seat.to_day is null or seat.to_day > :day::date) order by 1) as seats""".formatted(place.schema());
    }

    /** Whoever is invented, as whom anybody may come, is a stranger in every real place. */
    private String joined(Locality place) {
        var known = places.settings(place).sample() ? "" : " and a.email not like '%" + Invented.NOWHERE + "'";
        return "left join \"" + place.schema() + "\".people_person p on p.email = a.email and p.erased is null" + known;
    }

    private Visitor visitor(ResultSet row, String token) throws SQLException {
        var session = row.getObject("id", UUID.class);
        if (row.getTimestamp("last_used").toInstant().isBefore(clock.instant().minusSeconds(TOUCHED_FOR_SECONDS))) {
            sessions.touch(session);
        }
        Map<Boolean, List<Seat>> seats = seats(row).stream()
                .collect(Collectors.partitioningBy(
                        seat -> !seat.role().privileged() || isConfirmed(instant(row, "confirmed"))));
        return new Visitor(
                session,
                row.getObject("account", UUID.class),
                row.getString("email"),
                row.getObject("person", UUID.class),
                row.getString("name"),
                seats.getOrDefault(true, List.of()),
                seats.getOrDefault(false, List.of()),
                row.getBoolean("shortcuts"),
                token);
    }

    private boolean isConfirmed(@Nullable Instant confirmed) {
        return confirmed != null && confirmed.isAfter(clock.instant().minus(Sessions.CONFIRMED_FOR));
    }

    private static List<Seat> seats(ResultSet row) throws SQLException {
        var seats = new ArrayList<Seat>();
        if (row.getBoolean("host")) {
            seats.add(new Seat(Role.HOST, null));
        }
        for (var text : (String[]) row.getArray("seats").getArray()) {
            var parts = text.split(" ", 2);
            Role.of(parts[0])
                    .ifPresent(
                            role -> seats.add(new Seat(role, parts[1].isEmpty() ? null : UUID.fromString(parts[1]))));
        }
        return seats;
    }

    private static @Nullable Instant instant(ResultSet row, String column) {
        try {
            var time = row.getTimestamp(column);
            return time == null ? null : time.toInstant();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
