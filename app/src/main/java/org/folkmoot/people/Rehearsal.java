package org.folkmoot.people;

import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.place.Places;
import org.folkmoot.web.Role;
import org.springframework.stereotype.Component;

/** The invented people of invented places, one for each role that is held in a whole place. */
@Component
class Rehearsal {

    private final Transactions transactions;
    private final Localities localities;
    private final Places places;
    private final Persons persons;
    private final Seats seats;
    private final Accounts accounts;
    private final Sessions sessions;

    Rehearsal(
            Transactions transactions,
            Localities localities,
            Places places,
            Persons persons,
            Seats seats,
            Accounts accounts,
            Sessions sessions) {
        this.transactions = transactions;
        this.localities = localities;
        this.places = places;
        this.persons = persons;
        this.seats = seats;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** Who can be tried. */
    static Stream<Role> roles() {
        return Stream.of(Role.values()).filter(role -> role != Role.HOST && !role.ofAnOrganisation());
    }

    /** Whether the place is one in which anybody may be anybody. */
    boolean isIn(Locality place) {
        return places.settings(place).sample();
    }

    /** Begins a session as the place's invented person of this role; nothing where there is no such place or role. */
    Optional<String> begin(String place, String role, String device) {
        var sample = localities.find(place).filter(this::isIn);
        var wanted = Role.of(role).filter(it -> roles().anyMatch(it::equals));
        if (sample.isEmpty() || wanted.isEmpty()) {
            return Optional.empty();
        }
        var email = new EmailAddress(wanted.get().code() + "@" + place + ".example");
        transactions.inside(sample.get(), () -> sit(sample.get(), wanted.get(), email));
        return Optional.of(
                transactions.host(() -> sessions.begin(accounts.of(email).id(), Session.Began.PASSKEY, device)));
    }

    /** Gives the role where the person has it not yet, or has it no more. */
    private boolean sit(Locality place, Role role, EmailAddress email) {
        var person = persons.of(email, "Sam Sample (" + role.words() + ")");
        var today = seats.today(place);
        if (seats.of(person.id()).stream().noneMatch(seat -> seat.role() == role && seat.on(today))) {
            seats.give(new Seats.Wish(person.id(), role, null, today, null, null));
        }
        return true;
    }
}
