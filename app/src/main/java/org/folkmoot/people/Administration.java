package org.folkmoot.people;

import java.util.Optional;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.springframework.stereotype.Component;

/** What whoever runs the machine does about sign-in, from its command line. */
@Component
public class Administration {

    private final Transactions transactions;
    private final Accounts accounts;
    private final Invitations invitations;

    Administration(Transactions transactions, Accounts accounts, Invitations invitations) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.invitations = invitations;
    }

    /** On an installation that nobody runs yet: the link whose first user runs it, and administers the place. */
    public Optional<String> firstLink(Locality place) {
        if (!transactions.host(accounts::noHost)) {
            return Optional.empty();
        }
        var back = "/" + place.name() + "/my";
        return Optional.of(invitations.print(new Link("", back, true, place.name())));
    }

    /** A link that signs in the person of this address. Their roles that need a passkey rest until they have made one. */
    public String link(EmailAddress email) {
        return invitations.print(new Link(email.text(), YoursPages.PATH, true, ""));
    }
}
