package org.folkmoot.people;

import java.util.UUID;
import org.folkmoot.database.Transactions;
import org.folkmoot.web.Visitor;
import org.springframework.stereotype.Component;

/**
 * A person's own sessions and passkeys. Whoever has a passkey must show one before adding or removing another, so that a
 * stolen mailbox is not enough; a link printed on the machine is.
 */
@Component
class YourSignIn {

    private final Transactions transactions;
    private final Sessions sessions;
    private final PasskeyRows rows;
    private final Passkeys passkeys;

    YourSignIn(Transactions transactions, Sessions sessions, PasskeyRows rows, Passkeys passkeys) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.rows = rows;
        this.passkeys = passkeys;
    }

    Yours of(Visitor visitor) {
        return transactions.host(() -> {
            var had = rows.of(visitor.signedInAs());
            return new Yours(
                    session(visitor),
                    sessions.of(visitor.signedInAs()),
                    had,
                    had.isEmpty() || sessions.mayChangePasskeys(session(visitor)));
        });
    }

    /** Whether the passkey is kept now. */
    boolean add(Visitor visitor, String label, String answer) {
        return transactions.host(() -> {
            var account = visitor.signedInAs();
            var may = rows.of(account).isEmpty() || sessions.mayChangePasskeys(session(visitor));
            if (!may || !passkeys.keep(account, label, answer)) {
                return false;
            }
            sessions.confirm(session(visitor));
            return true;
        });
    }

    boolean remove(Visitor visitor, String credential) {
        return transactions.host(
                () -> sessions.mayChangePasskeys(session(visitor)) && rows.remove(visitor.signedInAs(), credential));
    }

    boolean close(Visitor visitor, UUID session) {
        return transactions.host(() -> sessions.close(visitor.signedInAs(), session));
    }

    void closeOthers(Visitor visitor) {
        transactions.host(() -> {
            sessions.closeOthers(visitor.signedInAs(), session(visitor));
            return true;
        });
    }

    private static UUID session(Visitor visitor) {
        var session = visitor.session();
        if (session == null) {
            throw new IllegalStateException("The wall lets only those in who are signed in");
        }
        return session;
    }
}
