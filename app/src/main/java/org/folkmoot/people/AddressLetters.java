package org.folkmoot.people;

import java.time.InstantSource;
import org.folkmoot.post.Letter;
import org.folkmoot.post.Outbox;
import org.folkmoot.post.Purpose;
import org.folkmoot.web.SiteAddress;
import org.folkmoot.web.Words;
import org.springframework.stereotype.Component;

/** The letters that go with the change of an address; queued in its transaction. */
@Component
class AddressLetters {

    private final Outbox outbox;
    private final SiteAddress site;
    private final InstantSource clock;

    AddressLetters(Outbox outbox, SiteAddress site, InstantSource clock) {
        this.outbox = outbox;
        this.site = site;
        this.clock = clock;
    }

    /** To the new address: the link. */
    void link(EmailAddress to, String secret) {
        var t = Words.english();
        var href = site.of(AddressPages.LINK + "/" + secret);
        outbox.queue(new Letter(
                "",
                to.text(),
                Purpose.SIGN_IN,
                t.say("Is this your new address?"),
                clock.instant().plus(Link.LASTS),
                (output, forms) -> JteaddressLetterGenerated.render(output, forms, t, href)));
    }

    /** To an address by which somebody is known already: that it stays theirs. */
    void taken(EmailAddress to) {
        var t = Words.english();
        outbox.queue(new Letter(
                "",
                to.text(),
                Purpose.SIGN_IN,
                t.say("Is this your new address?"),
                clock.instant().plus(Link.LASTS),
                (output, forms) -> JteaddressTakenGenerated.render(output, forms, t, site.of("/sign-in"))));
    }

    /** To the former address: what has happened, and how to undo it. */
    void changed(AddressChange change, String secret) {
        var t = Words.english();
        var href = site.of(AddressPages.UNDO + "/" + secret);
        outbox.queue(new Letter(
                "",
                change.was().text(),
                Purpose.SIGN_IN,
                t.say("You sign in by another address now"),
                clock.instant().plus(AddressChange.UNDONE_WITHIN),
                (output, forms) -> JteaddressChangedGenerated.render(
                        output, forms, t, change.becomes().hint(), href)));
    }

    /** To the address that it was until now: the former one has undone it. */
    void undone(EmailAddress to) {
        var t = Words.english();
        outbox.queue(new Letter(
                "",
                to.text(),
                Purpose.SERVICE,
                t.say("The change of your address was undone"),
                (output, forms) -> JteaddressUndoneLetterGenerated.render(output, forms, t)));
    }
}
