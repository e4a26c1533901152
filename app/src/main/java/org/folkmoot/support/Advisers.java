package org.folkmoot.support;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.database.Locality;
import org.folkmoot.people.Person;
import org.folkmoot.people.Persons;
import org.folkmoot.people.Seats;
import org.folkmoot.web.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who answers groups, and what pages call them. */
@Component
public class Advisers {

    private final Seats seats;
    private final Persons persons;

    Advisers(Seats seats, Persons persons) {
        this.seats = seats;
        this.persons = persons;
    }

    /** Those of today, by name. */
    public List<Person> of(Locality place) {
        var ids = seats.ofPlace(place).stream()
                .filter(seat -> seat.role() == Role.ADVISER)
                .map(seat -> seat.person())
                .distinct()
                .toList();
        return persons.find(ids).values().stream()
                .sorted(Comparator.comparing(Person::called))
                .toList();
    }

    /** Names of people, by id. */
    public Names names(Collection<UUID> ids) {
        return new Names(persons.find(ids));
    }

    /** What pages call people; whoever was erased is "somebody". */
    public record Names(Map<UUID, Person> known) {

        /** The name; empty where nobody is known by this id. */
        public String of(@Nullable UUID id) {
            var person = id == null ? null : known.get(id);
            return person == null ? "" : person.called();
        }
    }
}
