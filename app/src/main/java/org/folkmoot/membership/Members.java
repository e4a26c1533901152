package org.folkmoot.membership;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.folkmoot.people.Persons;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds members, and everything about one of them. */
@Component
class Members {

    private static final String ROW = """
            select c.id, c.name, c.organisation is not null as listed, c.ward, coalesce(st.scheme_name, '') as scheme,
                st.basis = 'company' as company, st.status, st.since, nullif(st.until, 'infinity') as until
            """;
    private static final String ORDER = " order by c.sort_name, c.id, st.scheme_name";
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Persons persons;

    Members(JdbcClient jdbc, Persons persons) {
        this.jdbc = jdbc;
        this.persons = persons;
    }

    long count(MemberQuery query, LocalDate today) {
        return jdbc.sql("select count(*) " + query.sql())
                .params(query.parameters())
                .param("today", Date.valueOf(today))
                .query(Long.class)
                .single();
    }

    List<MemberRow> page(MemberQuery query, LocalDate today, int size, long before) {
        return jdbc.sql(ROW + query.sql() + ORDER + " limit :size offset :before")
                .params(query.parameters())
                .param("today", Date.valueOf(today))
                .param("size", size)
                .param("before", before)
                .query((row, _) -> row(row))
                .list();
    }

    /** Gives every member that is meant, by a cursor. */
    void each(MemberQuery query, LocalDate today, Consumer<MemberRow> taker) {
        jdbc.sql(ROW + query.sql() + ORDER)
                .params(query.parameters())
                .param("today", Date.valueOf(today))
                .withFetchSize(AT_ONCE)
                .query(row -> {
                    taker.accept(row(row));
                });
    }

    /** The interests that members have, the most common first. */
    List<Interest> interests() {
        return jdbc.sql("""
                        select folded, min(words) as words, count(*) as members from membership_interest
                        group by folded order by members desc, folded limit 200""")
                .query((row, _) ->
                        new Interest(row.getString("folded"), row.getString("words"), row.getLong("members")))
                .list();
    }

    /** An interest, and how many members have it. */
    record Interest(String folded, String words, long members) {}

    Optional<MemberFile> find(UUID id) {
        return jdbc.sql(
                        "select organisation, name, ward, org_ids, array(select words from membership_interest where member = c.id"
                                + " order by folded) as interests from membership_card c where id = ?")
                .param(id)
                .query((row, _) -> new MemberFile(
                        id,
                        row.getObject("organisation", UUID.class),
                        row.getString("name"),
                        row.getString("ward"),
                        List.of((String[]) row.getArray("org_ids").getArray()),
                        memberships(id),
                        contacts(id),
                        List.of((String[]) row.getArray("interests").getArray()),
                        notes(id)))
                .optional();
    }

    private List<MemberFile.Belonging> memberships(UUID member) {
        var facts = new ArrayList<MemberFile.Known>();
        jdbc.sql("""
                        select f.membership, f.kind, f.day, f.until from membership_fact f
                        join membership_membership m on m.id = f.membership where m.member = ?
                        order by f.day, f.noted_at""").param(member).query(row -> {
            facts.add(new MemberFile.Known(
                    row.getObject("membership", UUID.class),
                    new Fact(Fact.Kind.of(row.getString("kind")), day(row, "day"), orNull(row, "until"))));
        });
        var fees = fees(member);
        return jdbc.sql("""
                        select m.id, s.name, s.basis, s.grace_days from membership_membership m
                        join membership_scheme s on s.id = m.scheme where m.member = ? order by s.folded""")
                .param(member)
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    return new MemberFile.Belonging(
                            id,
                            row.getString("name"),
                            row.getString("basis").equals("company"),
                            row.getInt("grace_days"),
                            facts.stream()
                                    .filter(known -> known.membership().equals(id))
                                    .map(MemberFile.Known::fact)
                                    .toList(),
                            fees.stream()
                                    .filter(fee -> fee.membership().equals(id))
                                    .toList());
                })
                .list();
    }

    private List<Fee> fees(UUID member) {
        return jdbc.sql("""
                        select o.fee, o.membership, o.due_on, o.currency, o.amount, o.paid, c.id as member, c.name
                        from membership_owed o join membership_membership m on m.id = o.membership
                        join membership_card c on c.id = m.member where m.member = ? order by o.due_on desc, o.fee""").param(member).query((row, _) -> Fee.of(row)).list();
    }

    /** Fees of which something is still owed, the longest first. */
    List<Fee> owed(int limit) {
        return jdbc.sql("""
                        select o.fee, o.membership, o.due_on, o.currency, o.amount, o.paid, c.id as member, c.name
                        from membership_owed o join membership_membership m on m.id = o.membership
                        join membership_card c on c.id = m.member where o.paid < o.amount
                        order by o.due_on, o.fee limit ?""").param(limit).query((row, _) -> Fee.of(row)).list();
    }

    private List<MemberFile.Contact> contacts(UUID member) {
        var rows = jdbc.sql("""
                        select a.person, coalesce(c.job, '') as job,
                            (select o.given from membership_consent o where o.person = a.person
                                and o.purpose = 'bulletin' order by o.day desc, o.noted_at desc limit 1) as given
                        from membership_addressee a
                        left join membership_contact c on c.member = a.member and c.person = a.person
                        where a.member = ? order by a.person""")
                .param(member)
                .query((row, _) -> new Spokesperson(
                        row.getObject("person", UUID.class),
                        row.getString("job"),
                        Optional.ofNullable(row.getObject("given", Boolean.class))))
                .list();
        var known = persons.find(rows.stream().map(Spokesperson::person).toList());
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(known.get(row.person())).stream()
                        .map(person -> new MemberFile.Contact(person, row.job(), row.bulletin())))
                .toList();
    }

    /** Who speaks for a member, by id. */
    private record Spokesperson(UUID person, String job, Optional<Boolean> bulletin) {}

    private List<MemberFile.Note> notes(UUID member) {
        return jdbc.sql("select text, noted_at from membership_note where member = ? order by noted_at desc limit 100")
                .param(member)
                .query((row, _) -> new MemberFile.Note(
                        row.getString("text"), row.getTimestamp("noted_at").toInstant()))
                .list();
    }

    /** The membership with its kind and what was known of it. */
    Optional<Held> membership(UUID member, UUID membership) {
        return jdbc.sql("""
                        select m.scheme, nullif(st.until, 'infinity') as until from membership_membership m
                        join membership_standing st on st.membership = m.id where m.id = ? and m.member = ?""")
                .param(membership)
                .param(member)
                .query((row, _) -> new Held(row.getObject("scheme", UUID.class), orNull(row, "until")))
                .optional();
    }

    /** A membership's kind, and its last day or null. */
    record Held(UUID scheme, @Nullable LocalDate until) {}

    private static MemberRow row(ResultSet row) throws SQLException {
        var status = row.getString("status");
        return new MemberRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBoolean("listed"),
                row.getString("ward"),
                row.getString("scheme"),
                row.getBoolean("company"),
                status == null ? Optional.empty() : Status.of(status),
                orNull(row, "since"),
                orNull(row, "until"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getDate(column).toLocalDate();
    }

    private static @Nullable LocalDate orNull(ResultSet row, String column) throws SQLException {
        var day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
