package org.folkmoot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.log.Log;
import org.folkmoot.post.Deliveries;
import org.folkmoot.web.Role;
import org.folkmoot.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What this room keeps about a person: name and addresses, what they were, and roles. */
@Component
class HeldHere implements Held {

    /** Who it is, the newest role first, and what was otherwise before. */
    private static final String ALL = """
            select 1 as turn, name as one, coalesce(email, '') as two, phone as three,
                null::uuid as organisation, null::date as since, null::date as until, null::timestamptz as at
            from people_person where id = :person and erased is null
            union all
            select 2, role, '', '', organisation, from_day, to_day, null from people_seat where person = :person
            union all
            select 3, h.field, h.was, '', null, null, null, h.changed_at from people_history h
                join people_person p on p.id = h.person where p.id = :person and p.erased is null
            order by turn, since desc, at""";

    private final Persons persons;
    private final Seats seats;
    private final Log log;
    private final Deliveries deliveries;
    private final JdbcClient jdbc;

    HeldHere(Persons persons, Seats seats, Log log, Deliveries deliveries, JdbcClient jdbc) {
        this.persons = persons;
        this.seats = seats;
        this.log = log;
        this.deliveries = deliveries;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 10;
    }

    /** Whom the place knows, and what is kept about them here. */
    record Known(Optional<Person> person, List<HeldItem> items) {}

    Known of(UUID id, String email, Words t) {
        var persons = new ArrayList<Person>();
        var items = new ArrayList<HeldItem>();
        jdbc.sql(ALL).param("person", id).query(row -> {
            if (row.getInt("turn") == 1) {
                persons.add(new Person(id, row.getString("one"), row.getString("two"), row.getString("three")));
            }
            items.add(item(row, t));
        });
        deliveries.to(email).forEach(letter -> items.add(letter(letter, t)));
        return new Known(persons.stream().findFirst(), items);
    }

    @Override
    public List<HeldItem> about(UUID id, String email, Words t) {
        return of(id, email, t).items();
    }

    private static HeldItem letter(Deliveries.LetterTo letter, Words t) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(t.say("Subject"), letter.subject());
        fields.put(t.say("When"), t.day(letter.queued().atZone(ZoneOffset.UTC).toLocalDate()));
        if (!letter.words().isEmpty()) {
            fields.put(t.say("Noted when it came back"), letter.words());
        }
        return new HeldItem(t.say("A letter to you"), fields);
    }

    private static HeldItem item(ResultSet row, Words t) throws SQLException {
        return switch (row.getInt("turn")) {
            case 1 -> you(row, t);
            case 2 -> role(row, t);
            default -> superseded(row, t);
        };
    }

    private static HeldItem you(ResultSet row, Words t) throws SQLException {
        var fields = new LinkedHashMap<String, String>();
        fields.put(t.say("Name"), row.getString("one"));
        fields.put(t.say("E-mail address"), row.getString("two"));
        fields.put(t.say("Telephone"), row.getString("three"));
        return new HeldItem(t.say("You"), fields);
    }

    private static HeldItem role(ResultSet row, Words t) throws SQLException {
        var fields = new LinkedHashMap<String, String>();
        fields.put(
                t.say("Role"), t.say(Role.of(row.getString("one")).orElseThrow().words()));
        var to = row.getObject("until", LocalDate.class);
        fields.put(t.say("From"), t.day(row.getObject("since", LocalDate.class)));
        fields.put(t.say("Until"), to == null ? t.say("no day is set") : t.day(to));
        var organisation = row.getString("organisation");
        if (organisation != null) {
            fields.put(t.say("Organisation"), organisation);
        }
        return new HeldItem(t.say("A role of yours"), fields);
    }

    private static String was(String field, Words t) {
        return switch (field) {
            case "name" -> t.say("Name");
            case "email" -> t.say("E-mail address");
            default -> t.say("Telephone");
        };
    }

    private static HeldItem superseded(ResultSet row, Words t) throws SQLException {
        var until = row.getTimestamp("at").toInstant().atZone(ZoneOffset.UTC);
        var fields = new LinkedHashMap<String, String>();
        fields.put(was(row.getString("one"), t), row.getString("two"));
        fields.put(t.say("Until"), t.day(until.toLocalDate()));
        return new HeldItem(t.say("What it was before"), fields);
    }

    /** That somebody held a role stays, without saying who. */
    @Override
    public List<String> erase(UUID id, String email, Words t) {
        var hadRoles = seats.of(id).stream().anyMatch(seat -> seat.role() != Role.CONTACT);
        persons.erase(id);
        log.forget(id);
        deliveries.forget(email);
        return hadRoles
                ? List.of(
                        t.say(
                                "That somebody held your roles, and from when to when, stays, because others acted on it. Nothing says any more that it was you."))
                : List.of();
    }
}
