package org.folkmoot.people;

import java.time.Duration;
import java.time.InstantSource;
import org.folkmoot.database.Transactions;
import org.folkmoot.post.Letter;
import org.folkmoot.post.Outbox;
import org.folkmoot.post.Purpose;
import org.folkmoot.web.ClientAddress;
import org.folkmoot.web.SiteAddress;
import org.folkmoot.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Sends people the links that sign them in. Whether anybody is known by an address makes no difference. */
@Component
class Invitations {

    private static final Duration STRETCH = Duration.ofMinutes(15);
    private static final int FOR_ONE_ADDRESS = 5;
    private static final int FROM_ONE_MACHINE = 30;

    private final Transactions transactions;
    private final Attempts attempts;
    private final Links links;
    private final Outbox outbox;
    private final SiteAddress address;
    private final InstantSource clock;

    Invitations(
            Transactions transactions,
            Attempts attempts,
            Links links,
            Outbox outbox,
            SiteAddress address,
            InstantSource clock) {
        this.transactions = transactions;
        this.attempts = attempts;
        this.links = links;
        this.outbox = outbox;
        this.address = address;
        this.clock = clock;
    }

    /**
     * Sends a link; the sixth within a quarter of an hour to one address is not sent, and nobody is told.
     *
     * @param from the address of the machine that asks, as {@link ClientAddress} knows it
     * @throws ResponseStatusException with 429 where that machine asks too often
     */
    void send(EmailAddress email, String back, String from) {
        if (!ClientAddress.isThisMachine(from)
                && !transactions.host(() -> attempts.allow("sign-in from " + from, FROM_ONE_MACHINE, STRETCH))) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        transactions.host(() -> {
            if (attempts.allow("sign-in of " + email.text(), FOR_ONE_ADDRESS, STRETCH)) {
                queue(email, new Link(email.text(), back, false, ""));
            }
            return true;
        });
    }

    private void queue(EmailAddress email, Link link) {
        var href = address.of(SignInPages.PATH + "/link/" + links.make(link));
        var t = Words.english();
        outbox.queue(new Letter(
                "",
                email.text(),
                Purpose.SIGN_IN,
                t.say("Your link to sign in"),
                clock.instant().plus(Link.LASTS),
                (output, forms) -> JtesignInLetterGenerated.render(output, forms, t, href)));
    }

    /** Makes a link for whoever runs the machine to read from its screen. */
    String print(Link link) {
        return transactions.host(() -> address.of(SignInPages.PATH + "/link/" + links.make(link)));
    }
}
