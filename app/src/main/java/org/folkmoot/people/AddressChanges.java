package org.folkmoot.people;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.Transactions;
import org.folkmoot.web.Visitor;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Changes the address by which somebody signs in. The new address gets a link, which only the browser uses up that is
 * signed in as its person; the former one is told and can undo it. Nobody learns whether an address is known here but
 * whoever reads its mail.
 */
@Component
class AddressChanges {

    private static final Duration STRETCH = Duration.ofMinutes(15);
    private static final int OF_ONE_ACCOUNT = 5;

    private final Transactions transactions;
    private final AddressChangeRows rows;
    private final Moving moving;
    private final Attempts attempts;
    private final Sessions sessions;
    private final PasskeyRows passkeys;
    private final AddressLetters letters;

    AddressChanges(
            Transactions transactions,
            AddressChangeRows rows,
            Moving moving,
            Attempts attempts,
            Sessions sessions,
            PasskeyRows passkeys,
            AddressLetters letters) {
        this.transactions = transactions;
        this.rows = rows;
        this.moving = moving;
        this.attempts = attempts;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.letters = letters;
    }

    /** Whether the visitor may ask now: whoever has a passkey must have shown it in this session, lately. */
    boolean mayAsk(Visitor visitor) {
        return transactions.host(() -> passkeys.of(visitor.signedInAs()).isEmpty()
                || sessions.confirmedWithin(session(visitor), AddressChange.FRESH));
    }

    /** Writes to the new address; of the sixth request within a quarter of an hour nobody hears. */
    void ask(Visitor visitor, EmailAddress becomes) {
        var account = visitor.signedInAs();
        transactions.host(() -> {
            if (attempts.allow("address of " + account, OF_ONE_ACCOUNT, STRETCH)
                    && attempts.allow("address to " + becomes.text(), OF_ONE_ACCOUNT, STRETCH)) {
                var secret = rows.ask(account, new EmailAddress(visitor.email()), becomes);
                if (moving.isTaken(becomes)) {
                    rows.forgetAsked(account);
                    letters.taken(becomes);
                } else {
                    letters.link(becomes, secret);
                }
            }
            return true;
        });
    }

    /** What a link would do for this visitor; nothing for anybody but the one who asked. */
    Optional<AddressChange> look(Visitor visitor, String secret) {
        return transactions.host(() -> rows.look(secret)).filter(change -> isOf(change, visitor));
    }

    private static boolean isOf(AddressChange change, Visitor visitor) {
        return change.account().equals(visitor.account());
    }

    /**
     * Makes the change, once. All sessions end.
     *
     * @return the secret of the session that begins then; empty where the link is none (any more), or where the address
     *     has got another owner meanwhile
     */
    Optional<String> make(Visitor visitor, String secret, String device) {
        try {
            return transactions.host(() -> rows.take(secret)
                    .filter(change -> isOf(change, visitor))
                    .filter(change ->
                            moving.lock(change.account()).equals(change.was().text()))
                    .filter(change -> !moving.isTaken(change.becomes()))
                    .map(change -> make(change, device)));
        } catch (DuplicateKeyException _) {
            return Optional.empty();
        }
    }

    private String make(AddressChange change, String device) {
        moving.move(change.account(), change.was().text(), change.becomes());
        letters.changed(change, rows.made(change));
        sessions.closeAll(change.account());
        return sessions.begin(change.account(), Session.Began.MAIL, device);
    }

    /** What a link would undo. */
    Optional<AddressChange> lookUndo(String secret) {
        return transactions.host(() -> rows.lookUndo(secret));
    }

    /**
     * Undoes a change and every later one: the account goes back to the address that it was, and all sessions end. Not
     * done where somebody who runs the machine signs in by that address now.
     */
    boolean undo(String secret) {
        try {
            return transactions.host(() -> rows.takeUndo(secret).map(this::undo).orElse(false));
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    private boolean undo(AddressChange change) {
        var now = moving.lock(change.account());
        var made = Objects.requireNonNull(change.used());
        rows.undone(change);
        rows.forgetAsked(change.account());
        moving.free(change.was(), change.account(), made);
        moving.move(change.account(), now, change.was());
        moving.dropPasskeys(change.account(), made);
        sessions.closeAll(change.account());
        letters.undone(new EmailAddress(now));
        return true;
    }

    private static UUID session(Visitor visitor) {
        return Objects.requireNonNull(visitor.session());
    }
}
