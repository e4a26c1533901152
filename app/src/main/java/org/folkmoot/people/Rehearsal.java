package org.folkmoot.people;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.place.Places;
import org.folkmoot.post.Invented;
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
    private final Trials trials;

    Rehearsal(
            Transactions transactions,
            Localities localities,
            Places places,
            Persons persons,
            Seats seats,
            Accounts accounts,
            Sessions sessions,
            Trials trials) {
        this.transactions = transactions;
        this.localities = localities;
        this.places = places;
        this.persons = persons;
        this.seats = seats;
        this.accounts = accounts;
        this.sessions = sessions;
        this.trials = trials;
    }

    /** The roles that can be tried in any invented place: those that are held in the whole place. */
    static Stream<Role> roles() {
        return Stream.of(Role.values()).filter(role -> role != Role.HOST && !role.ofAnOrganisation());
    }

    /**
     * A role that can be tried, and as whom.
     *
     * @param name empty where nobody was told of
     * @param about who that is; may be empty
     */
    record Tried(Role role, String name, String about, List<Trials.Step> first) {}

    /** What can be tried here, in the open transaction of the place. */
    List<Tried> here() {
        var told = trials.all();
        var others = roles().filter(role -> told.stream().noneMatch(trial -> trial.role() == role))
                .map(role -> new Tried(role, "", "", List.of()));
        return Stream.concat(
                        told.stream().map(trial -> new Tried(trial.role(), trial.name(), trial.about(), trial.first())),
                        others)
                .sorted(Comparator.comparing(Tried::role))
                .toList();
    }

    /** Whether the place is one in which anybody may be anybody. */
    boolean isIn(Locality place) {
        return places.settings(place).sample();
    }

    /**
     * Begins a session as the place's invented person of this role; nothing where there is no such place or role.
     *
     * @param device what the person's list of sessions calls the browser
     */
    Optional<String> begin(String place, String role, String device) {
        var sample = localities.find(place).filter(this::isIn);
        var wanted = Role.of(role);
        if (sample.isEmpty() || wanted.isEmpty()) {
            return Optional.empty();
        }
        var email = transactions.inside(sample.get(), () -> sit(sample.get(), wanted.get()));
        return email.map(address ->
                transactions.host(() -> sessions.begin(accounts.of(address).id(), Session.Began.PASSKEY, device)));
    }

    /** Gives the role where the person has it not yet, or has it no more; whose address it is. */
    private Optional<EmailAddress> sit(Locality place, Role role) {
        var who = trials.who(role).or(() -> somebody(place, role));
        who.ifPresent(it -> {
            var person = persons.of(it.email(), it.name());
            var today = seats.today(place);
            var sits = seats.of(person.id()).stream()
                    .anyMatch(seat -> seat.role() == role
                            && Objects.equals(seat.organisation(), it.organisation())
                            && seat.on(today));
            if (!sits) {
                seats.give(new Seats.Wish(person.id(), role, it.organisation(), today, null, null));
            }
        });
        return who.map(Trials.Who::email);
    }

    private static Optional<Trials.Who> somebody(Locality place, Role role) {
        return roles().anyMatch(role::equals)
                ? Optional.of(new Trials.Who(
                        new EmailAddress(role.code() + "." + place.name() + Invented.NOWHERE),
                        "Sam Sample (" + role.words() + ")",
                        null))
                : Optional.empty();
    }
}
