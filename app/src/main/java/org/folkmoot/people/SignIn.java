package org.folkmoot.people;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.springframework.stereotype.Component;

/** Turns a used link or a shown passkey into a session. */
@Component
class SignIn {

    private final Transactions transactions;
    private final Accounts accounts;
    private final Links links;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final Seats seats;

    SignIn(
            Transactions transactions,
            Accounts accounts,
            Links links,
            Passkeys passkeys,
            Sessions sessions,
            Seats seats) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.links = links;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.seats = seats;
    }

    /**
     * A session that has just begun.
     *
     * @param back where its person wanted to go
     */
    record Begun(String secret, String back) {}

    /** What a link would do, without using it. */
    Optional<Link> look(String secret) {
        return transactions.host(() -> links.look(secret));
    }

    /**
     * Uses a link.
     *
     * @param email whom an open link shall sign in; of others it is not read
     * @param name what the first administrator is called
     */
    Optional<Begun> byLink(String secret, EmailAddress email, String name, String device) {
        var used = transactions.host(() -> links.use(secret).map(link -> begin(link, email, device)));
        used.filter(it -> !it.link().firstOf().isEmpty()).ifPresent(it -> first(it, email, name));
        return used.map(Used::begun);
    }

    private record Used(Link link, Begun begun) {}

    private Used begin(Link link, EmailAddress email, String device) {
        var account = accounts.of(link.isOpen() ? email : new EmailAddress(link.email()));
        if (!link.firstOf().isEmpty()) {
            accounts.makeHost(account);
        }
        var began = link.printed() ? Session.Began.PRINTED : Session.Began.MAIL;
        return new Used(link, new Begun(sessions.begin(account.id(), began, device), link.back()));
    }

    private void first(Used used, EmailAddress email, String name) {
        var place = new Locality(used.link().firstOf());
        transactions.inside(place, () -> seats.first(name, email));
    }

    /**
     * Takes what a browser says about a passkey.
     *
     * @param present the session in which it was shown; empty before sign-in
     * @return the secret of the session: a new one, or empty where the present one goes on
     */
    Optional<String> byPasskey(String answer, Optional<Present> present, String device) {
        return transactions.host(() -> passkeys.shown(answer).flatMap(account -> {
            if (present.isPresent() && present.get().account().equals(account)) {
                sessions.confirm(present.get().session());
                return Optional.of("");
            }
            return Optional.of(sessions.begin(account, Session.Began.PASSKEY, device));
        }));
    }

    /** The session of a visitor who is signed in. */
    record Present(UUID account, UUID session) {}
}
