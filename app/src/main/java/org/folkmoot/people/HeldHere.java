package org.folkmoot.people;

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
        persons.find(id).ifPresent(person -> items.add(you(person, t)));
        seats.of(id).forEach(seat -> items.add(role(seat, t)));
        jdbc.sql("select field, was, changed_at from people_history where person = ? order by changed_at, id")
                .param(id)
                .query((row, _) -> superseded(
                        row.getString("field"),
                        row.getString("was"),
                        t.day(row.getTimestamp("changed_at")
                                .toInstant()
                                .atZone(ZoneOffset.UTC)
                                .toLocalDate()),
                        t))
                .list()
                .forEach(items::add);
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

    private static HeldItem you(Person person, Words t) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(t.say("Name"), person.name());
        fields.put(t.say("E-mail address"), person.email());
        fields.put(t.say("Telephone"), person.phone());
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

    private static HeldItem superseded(String field, String was, String until, Words t) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(was(field, t), was);
        fields.put(t.say("Until"), until);
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
