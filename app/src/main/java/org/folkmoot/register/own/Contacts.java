package org.folkmoot.register.own;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.folkmoot.database.Locality;
import org.folkmoot.people.HeldSeat;
import org.folkmoot.people.Person;
import org.folkmoot.people.Persons;
import org.folkmoot.people.Seats;
import org.folkmoot.web.Decision;
import org.folkmoot.web.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The contacts of organisations. Called in the open inside transaction of the place. */
@Component
class Contacts {

    private final Seats seats;
    private final Persons persons;

    Contacts(Seats seats, Persons persons) {
        this.seats = seats;
        this.persons = persons;
    }

    /** A person who looks after an entry today. */
    record Contact(Person person, HeldSeat seat) {}

    /**
     * Those who look after an entry, and others who are named beside them.
     *
     * @param people all of them by id, as far as the place still knows them
     */
    record Known(List<Contact> contacts, Map<UUID, Person> people) {}

    /** Those of today whom the place still knows. */
    List<Contact> of(Locality place, UUID organisation) {
        return with(place, organisation, List.of()).contacts();
    }

    /** The same, together with others. */
    Known with(Locality place, UUID organisation, List<UUID> others) {
        var held = held(place, organisation);
        var people = persons.find(Stream.concat(held.stream().map(HeldSeat::person), others.stream())
                .distinct()
                .toList());
        var contacts = held.stream()
                .flatMap(seat ->
                        Optional.ofNullable(people.get(seat.person())).map(it -> new Contact(it, seat)).stream())
                .toList();
        return new Known(contacts, people);
    }

    private List<HeldSeat> held(Locality place, UUID organisation) {
        return seats.ofOrganisation(place, organisation).stream()
                .filter(seat -> seat.role() == Role.CONTACT)
                .toList();
    }

    /** Makes a person a contact from today on; who is one already stays one. */
    Decision give(Locality place, UUID person, UUID organisation, @Nullable UUID by) {
        var decision = seats.give(new Seats.Wish(person, Role.CONTACT, organisation, seats.today(place), null, by));
        return decision instanceof Decision.Refused refused && refused.id().equals("held")
                ? Decision.allowed()
                : decision;
    }

    /** Ends a person's being a contact, today. */
    void end(Locality place, UUID person, UUID organisation, UUID by) {
        held(place, organisation).stream()
                .filter(seat -> seat.person().equals(person))
                .forEach(seat -> seats.end(seat.id(), seats.today(place), by));
    }

    /** Ends every role for the organisation, today. */
    void endAll(Locality place, UUID organisation, UUID by) {
        seats.ofOrganisation(place, organisation).forEach(seat -> seats.end(seat.id(), seats.today(place), by));
    }
}
