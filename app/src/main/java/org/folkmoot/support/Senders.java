package org.folkmoot.support;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.folkmoot.people.EmailAddress;
import org.folkmoot.people.HeldSeat;
import org.folkmoot.people.Persons;
import org.folkmoot.people.Seats;
import org.folkmoot.register.Register;
import org.folkmoot.web.Role;
import org.springframework.stereotype.Component;

/** For whom somebody writes. */
@Component
class Senders {

    private final Persons persons;
    private final Seats seats;
    private final Register register;

    Senders(Persons persons, Seats seats, Register register) {
        this.persons = persons;
        this.seats = seats;
        this.register = register;
    }

    /** The organisation whose contact has this address, where it is one alone; else nobody. */
    Groups.Named group(String email) {
        var held = EmailAddress.read(email).flatMap(persons::find).stream()
                .flatMap(person -> seats.of(person.id()).stream())
                .filter(seat -> seat.role() == Role.CONTACT && seat.to() == null)
                .map(HeldSeat::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return (held.size() == 1 ? held.stream() : Stream.<UUID>of())
                .flatMap(id -> register.find(id).stream())
                .findFirst()
                .map(entry -> new Groups.Named(entry.id(), entry.name()))
                .orElse(new Groups.Named(null, ""));
    }
}
