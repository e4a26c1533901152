package org.folkmoot.people;

import java.time.LocalDate;
import java.util.UUID;
import org.folkmoot.Client;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.web.Decision;
import org.folkmoot.web.Role;
import org.springframework.stereotype.Component;

/**
 * People for tests, signed in with a passkey, so that all their roles work.
 *
 * <pre>{@code
 * var ada = somebody.called("ada").at(port).with(place, Role.ADMINISTRATOR);
 * ada.page("/north/desk/people");
 * }</pre>
 */
@Component
public final class Somebody {

    private final Transactions transactions;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Persons persons;
    private final Seats seats;

    Somebody(Transactions transactions, Accounts accounts, Sessions sessions, Persons persons, Seats seats) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.sessions = sessions;
        this.persons = persons;
        this.seats = seats;
    }

    /** A client in which this person is signed in. */
    public Client signedIn(int port, String name) {
        var secret =
                transactions.host(() -> sessions.begin(accounts.of(email(name)).id(), Session.Began.PASSKEY, "Test"));
        return new Client(port, secret);
    }

    /** A client in which this person is signed in, with these roles of the whole place. */
    public Client with(int port, Locality place, String name, Role... roles) {
        for (var role : roles) {
            give(place, name, role, null);
        }
        return signedIn(port, name);
    }

    /** A client in which this person is signed in as the contact of an organisation. */
    public Client contact(int port, Locality place, String name, UUID organisation) {
        give(place, name, Role.CONTACT, organisation);
        return signedIn(port, name);
    }

    /** Gives a role, or says why not. */
    public Decision give(Locality place, String name, Role role, @org.jspecify.annotations.Nullable UUID organisation) {
        return transactions.inside(
                place,
                () -> seats.give(
                        new Seats.Wish(person(place, name), role, organisation, LocalDate.of(2020, 1, 1), null, null)));
    }

    /** What the place calls this person. */
    public UUID person(Locality place, String name) {
        return transactions.inside(place, () -> persons.of(email(name), name).id());
    }

    /** Makes somebody a person who runs the machine. */
    public void makeHost(String name) {
        transactions.host(() -> {
            accounts.makeHost(accounts.of(email(name)));
            return true;
        });
    }

    public static EmailAddress email(String name) {
        return new EmailAddress(name + "@people.example");
    }
}
