package org.folkmoot.home;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.Locality;
import org.folkmoot.people.HeldSeat;
import org.folkmoot.people.Person;
import org.folkmoot.people.Persons;
import org.folkmoot.people.Seats;
import org.folkmoot.register.Entry;
import org.folkmoot.register.Register;
import org.springframework.stereotype.Component;

/** Whom letters were for. Called in the open inside transaction of the place. */
@Component
class Addressees {

    private final Persons persons;
    private final Seats seats;
    private final Register register;

    Addressees(Persons persons, Seats seats, Register register) {
        this.persons = persons;
        this.seats = seats;
        this.register = register;
    }

    /**
     * Whom a letter was for.
     *
     * @param organisations that the person looks after, or that are written to at this address
     */
    record Addressee(Optional<Person> person, List<Entry> organisations) {

        static final Addressee UNKNOWN = new Addressee(Optional.empty(), List.of());
    }

    /** By address, in small letters. */
    Map<String, Addressee> of(Locality place, List<String> emails) {
        var addresses = emails.stream()
                .map(it -> it.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        if (addresses.isEmpty()) {
            return Map.of();
        }
        var ids = persons.addressed(addresses);
        var people = persons.find(ids.values());
        var held = seats.forOrganisations(place, ids.values());
        var looked = register.find(
                held.stream().map(HeldSeat::organisation).distinct().toList());
        var written = register.writtenTo(addresses);
        var found = new HashMap<String, Addressee>();
        for (var address : addresses) {
            var person = Optional.ofNullable(ids.get(address)).map(people::get);
            var entries = new ArrayList<>(written.getOrDefault(address, List.of()));
            person.ifPresent(it -> add(entries, it.id(), held, looked));
            found.put(address, new Addressee(person, entries));
        }
        return found;
    }

    private static void add(List<Entry> entries, UUID person, List<HeldSeat> held, Map<UUID, Entry> looked) {
        held.stream()
                .filter(seat -> seat.person().equals(person))
                .flatMap(seat -> Optional.ofNullable(looked.get(seat.organisation())).stream())
                .filter(entry -> entries.stream().noneMatch(it -> it.id().equals(entry.id())))
                .forEach(entries::add);
    }
}
