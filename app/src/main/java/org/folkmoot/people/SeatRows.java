package org.folkmoot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.web.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The roles that are kept. Called in an inside transaction of the place. */
@Component
class SeatRows {

    private static final String COLUMNS = "id, person, role, organisation, from_day, to_day, given_by";

    private final JdbcClient jdbc;
    private final InstantSource clock;

    SeatRows(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes whoever gives or ends a role wait for the one who does it now, on whatever node. */
    void lock() {
        jdbc.sql("lock table people_seat in share row exclusive mode").update();
    }

    Optional<HeldSeat> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from people_seat where id = ?")
                .param(id)
                .query((row, _) -> seat(row))
                .optional();
    }

    /** All that a person holds or held, the newest first. */
    List<HeldSeat> of(UUID person) {
        return jdbc.sql("select " + COLUMNS + " from people_seat where person = ? order by from_day desc, id desc")
                .param(person)
                .query((row, _) -> seat(row))
                .list();
    }

    /** What these persons hold on a day for organisations. */
    List<HeldSeat> forOrganisations(LocalDate day, Collection<UUID> persons) {
        return jdbc.sql("select " + COLUMNS + """
                         from people_seat where person = any(?) and organisation is not null
                        and from_day <= ?::date and (to_day is null or to_day > ?::date) order by from_day, id""")
                .param(persons.toArray(UUID[]::new))
                .param(day.toString())
                .param(day.toString())
                .query((row, _) -> seat(row))
                .list();
    }

    /** What is held on a day in the whole place, or for the organisation. */
    List<HeldSeat> on(LocalDate day, @Nullable UUID organisation) {
        return jdbc.sql("select " + COLUMNS + """
                         from people_seat where from_day <= ?::date and (to_day is null or to_day > ?::date)
                        and organisation is not distinct from ?::uuid order by role, from_day, id""")
                .param(day.toString())
                .param(day.toString())
                .param(organisation == null ? null : organisation.toString())
                .query((row, _) -> seat(row))
                .list();
    }

    void add(HeldSeat seat) {
        jdbc.sql("""
                        insert into people_seat (id, person, role, organisation, from_day, to_day, given_by, given_at)
                        values (?, ?, ?, ?, ?::date, ?::date, ?, ?::timestamptz)""")
                .param(seat.id())
                .param(seat.person())
                .param(seat.role().code())
                .param(seat.organisation())
                .param(seat.from().toString())
                .param(seat.to() == null ? null : seat.to().toString())
                .param(seat.givenBy())
                .param(clock.instant().toString())
                .update();
    }

    void end(UUID id, LocalDate day, @Nullable UUID by) {
        jdbc.sql("""
                        update people_seat set to_day = greatest(?::date, from_day), ended_by = ?, ended_at = ?::timestamptz
                        where id = ?""")
                .param(day.toString())
                .param(by)
                .param(clock.instant().toString())
                .param(id)
                .update();
    }

    private static HeldSeat seat(ResultSet row) throws SQLException {
        return new HeldSeat(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                Role.of(row.getString("role")).orElseThrow(),
                row.getObject("organisation", UUID.class),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getObject("given_by", UUID.class));
    }
}
