package org.folkmoot.register.own;

import java.util.UUID;
import org.folkmoot.database.Locality;
import org.folkmoot.people.EmailAddress;
import org.folkmoot.people.Person;
import org.folkmoot.place.Places;
import org.folkmoot.post.Letter;
import org.folkmoot.post.Outbox;
import org.folkmoot.post.Purpose;
import org.folkmoot.register.Entry;
import org.folkmoot.web.SiteAddress;
import org.folkmoot.web.Words;
import org.springframework.stereotype.Component;

/** The letters that go with listings, claims and entries; queued in the transaction of what they tell. */
@Component
class Letters {

    private final Outbox outbox;
    private final SiteAddress site;
    private final Places places;

    Letters(Outbox outbox, SiteAddress site, Places places) {
        this.outbox = outbox;
        this.site = site;
        this.places = places;
    }

    /** What became of a listing or a claim. */
    void decided(Locality place, Person person, String organisation, Ruling ruling, boolean listing, UUID now) {
        var t = Words.english();
        var granted = ruling.reason().grants();
        var heading = listing
                ? granted ? t.say("{0} is listed now", organisation) : t.say("{0} was not listed", organisation)
                : granted
                        ? t.say("You look after the entry of {0} now", organisation)
                        : t.say("The entry of {0} was not handed to you", organisation);
        var word = Word.of(heading, t.say(ruling.reason().words()), ruling.words());
        send(
                person,
                Purpose.SERVICE,
                granted
                        ? word.with(
                                t.say("Look after the entry"),
                                link(place, "/sign-in?back=", "/my/organisations/" + now))
                        : word);
    }

    /** That a decision was undone, and what it was about is looked at again. */
    void undone(Person person, String organisation) {
        var t = Words.english();
        send(
                person,
                Purpose.SERVICE,
                Word.of(
                        t.say("We look at {0} again", organisation),
                        t.say(
                                "The decision that we told you was undone. We will write again when it is made anew. You need do nothing.")));
    }

    /** To the address that the register holds: somebody claims the entry. */
    void claimed(Locality place, Entry entry, EmailAddress to, Person who, String says, String secret) {
        var t = Words.english();
        var word = Word.of(
                t.say("Does this person act for {0}?", entry.name()),
                t.say(
                        "{0} ({1}) says that they look after this organisation’s entry in the public list of {2}, as: {3}.",
                        who.called(), who.email(), title(place), says),
                t.say(
                        "If so, open the link within 14 days and press the button there. They can then change the entry. If not, do nothing, or answer this letter."));
        send(
                new Person(who.id(), "", to.text(), ""),
                Purpose.SERVICE,
                word.with(t.say("Look at it"), link(place, "", "/handing-over/" + entry.address() + "/" + secret)));
    }

    /** To the one whom a contact has named as the next. */
    void invited(Locality place, Entry entry, Invitation invitation, String by, String secret) {
        var t = Words.english();
        var word = Word.of(
                t.say("Will you look after the entry of {0}?", entry.name()),
                t.say(
                        "{0} has named you. You could then change what the public list of {1} says of the organisation, and speak for it there.",
                        by, title(place)),
                t.say(
                        "Open the link within 14 days, sign in with this address, and say yes. If you would rather not, do nothing."));
        send(
                new Person(invitation.id(), invitation.name(), invitation.email(), ""),
                Purpose.SERVICE,
                word.with(t.say("Look at it"), link(place, "", "/invitations/" + secret)));
    }

    /** To everyone whom it concerns: who looks after the entry has changed. */
    void recovered(Locality place, Entry entry, EmailAddress to, boolean itself) {
        var t = Words.english();
        var word = itself
                ? Word.of(
                                t.say("You look after the entry of {0} now", entry.name()),
                                t.say(
                                        "Two of our staff have checked that its contacts cannot be reached any more, and have made you its contact."))
                        .with(
                                t.say("Look after the entry"),
                                link(place, "/sign-in?back=", "/my/organisations/" + entry.id()))
                : Word.of(
                        t.say("Somebody else looks after the entry of {0} now", entry.name()),
                        t.say(
                                "Its contacts could not be reached any more. Two of our staff have checked this, and have made somebody else its contact in the public list of {0}.",
                                title(place)),
                        t.say("If that is wrong, answer this letter; it can be undone."));
        send(new Person(entry.id(), "", to.text(), ""), Purpose.SERVICE, word);
    }

    /** Once a year: is the entry still right? */
    void stillRight(Locality place, Entry entry, Person to, String secret) {
        var t = Words.english();
        var word = Word.of(
                t.say("Is the entry of {0} still right?", entry.name()),
                t.say(
                        "You look after it in the public list of {0}. Once a year we ask. One tap is enough if nothing has changed.",
                        title(place)),
                t.say("If something has changed, the same page leads you to where you can put it right."));
        send(
                to,
                Purpose.REMINDER,
                word.with(t.say("Look and answer"), link(place, "", "/still-right/" + entry.address() + "/" + secret)));
    }

    private void send(Person to, Purpose purpose, Word word) {
        var letter = new Letter(
                to.name(),
                to.email(),
                purpose,
                word.heading(),
                (output, forms) -> JteletterGenerated.render(output, forms, word));
        outbox.queue(letter);
    }

    private String title(Locality place) {
        return places.settings(place).name();
    }

    /** @param door before the path of the place, where one signs in first */
    private String link(Locality place, String door, String path) {
        return site.of(door + "/" + place.name() + path);
    }
}
