package org.folkmoot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

    private static final String PERSON = """
            select p.name, coalesce(p.email, '') as email, p.phone, h.field, h.was, h.changed_at
            from people_person p left join people_history h on h.person = p.id
            where p.id = ? and p.erased is null order by h.changed_at, h.id""";

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

    @Override
    public List<HeldItem> about(UUID id, String email, Words t) {
        var items = new ArrayList<HeldItem>();
        var before = new ArrayList<HeldItem>();
        jdbc.sql(PERSON).param(id).query(row -> {
            if (items.isEmpty()) {
                items.add(you(row.getString("name"), row.getString("email"), row.getString("phone"), t));
            }
            if (row.getString("field") != null) {
                before.add(superseded(row, t));
            }
        });
        seats.of(id).forEach(seat -> items.add(role(seat, t)));
        items.addAll(before);
        deliveries.to(email).forEach(letter -> items.add(letter(letter, t)));
        return items;
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

    private static HeldItem you(String name, String email, String phone, Words t) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(t.say("Name"), name);
        fields.put(t.say("E-mail address"), email);
        fields.put(t.say("Telephone"), phone);
        return new HeldItem(t.say("You"), fields);
    }

    private static HeldItem role(HeldSeat seat, Words t) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(t.say("Role"), t.say(seat.role().words()));
        var to = seat.to();
        fields.put(t.say("From"), t.day(seat.from()));
        fields.put(t.say("Until"), to == null ? t.say("no day is set") : t.day(to));
        var organisation = seat.organisation();
        if (organisation != null) {
            fields.put(t.say("Organisation"), organisation.toString());
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
        var until = row.getTimestamp("changed_at").toInstant().atZone(ZoneOffset.UTC);
        var fields = new LinkedHashMap<String, String>();
        fields.put(was(row.getString("field"), t), row.getString("was"));
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
