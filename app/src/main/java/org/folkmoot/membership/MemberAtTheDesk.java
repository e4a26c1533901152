package org.folkmoot.membership;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.people.Person;
import org.folkmoot.people.Persons;
import org.folkmoot.people.Seats;
import org.folkmoot.register.DeskPart;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether an organisation is a member, since when, what it owes and whom to speak to, on the staff's page of it. */
@Component
class MemberAtTheDesk implements DeskPart {

    private static final String ALL = """
            with m as (select id from membership_member where organisation = :organisation)
            select 'member' as what, m.id as member, '' as words, null as status, null::date as day, null::date as until,
                null::numeric as amount, null as currency, null::uuid as person from m
            union all
            select 'standing', st.member, st.scheme_name, {status}, st.since, nullif(st.until, 'infinity'),
                null, null, null from m join membership_standing st on st.member = m.id
            union all
            select 'fee', m.id, '', null, o.due_on, null, o.amount - o.paid, o.currency, null
            from m join membership_membership x on x.member = m.id join membership_owed o on o.membership = x.id
            where o.paid < o.amount
            union all
            select 'contact', c.member, c.job, null, null, null, null, null, c.person
            from m join membership_contact c on c.member = m.id
            order by what, day, words""".replace("{status}", Status.SQL);

    private final JdbcClient jdbc;
    private final Persons persons;
    private final Seats seats;

    MemberAtTheDesk(JdbcClient jdbc, Persons persons, Seats seats) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.seats = seats;
    }

    /**
     * One thing that is known.
     *
     * @param what {@code member}, {@code standing}, {@code fee} or {@code contact}
     * @param words a kind of membership, or what a contact does there
     * @param day since when, or when it was due
     */
    record Known(
            String what,
            UUID member,
            String words,
            Optional<Status> status,
            @Nullable LocalDate day,
            @Nullable LocalDate until,
            @Nullable Money owed,
            @Nullable UUID person) {}

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Page.Template> part(Visit visit, UUID organisation) {
        var known = known(organisation, seats.today(visit.here()));
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var people = people(known);
        var member = known.getFirst().member();
        return Optional.of(
                (output, forms) -> JtememberAtTheDeskGenerated.render(output, forms, visit, member, known, people));
    }

    private List<Known> known(UUID organisation, LocalDate today) {
        return jdbc.sql(ALL)
                .param("organisation", organisation)
                .param("today", Date.valueOf(today))
                .query((row, _) -> known(row))
                .list();
    }

    private Map<UUID, Person> people(List<Known> known) {
        var ids = known.stream()
                .flatMap(it -> Optional.ofNullable(it.person()).stream())
                .toList();
        return ids.isEmpty() ? Map.of() : persons.find(ids);
    }

    private static Known known(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        var status = row.getString("status");
        return new Known(
                row.getString("what"),
                row.getObject("member", UUID.class),
                row.getString("words"),
                status == null ? Optional.empty() : Status.of(status),
                row.getObject("day", LocalDate.class),
                row.getObject("until", LocalDate.class),
                amount == null ? null : new Money(amount, row.getString("currency")),
                row.getObject("person", UUID.class));
    }
}
