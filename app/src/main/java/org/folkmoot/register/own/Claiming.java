package org.folkmoot.register.own;

import org.folkmoot.database.Locality;
import org.folkmoot.people.EmailAddress;
import org.folkmoot.people.Persons;
import org.folkmoot.people.Secrets;
import org.folkmoot.register.Entry;
import org.folkmoot.web.SessionCookie;
import org.folkmoot.web.Visitor;
import org.springframework.stereotype.Component;

/** Takes the word of somebody who says that an organisation is theirs. Called in the open inside transaction of the place. */
@Component
class Claiming {

    private final Claims claims;
    private final Mailbox mailbox;
    private final Persons persons;
    private final Letters letters;

    Claiming(Claims claims, Mailbox mailbox, Persons persons, Letters letters) {
        this.claims = claims;
        this.mailbox = mailbox;
        this.persons = persons;
        this.letters = letters;
    }

    /**
     * Keeps a claim, and writes to the address that the register holds, if it does.
     *
     * @param stopped whether no letter is written, since the address claims so many
     */
    void claim(Locality place, Entry entry, Visitor visitor, String name, String says, boolean stopped) {
        var person = persons.of(new EmailAddress(visitor.email()), name);
        var to = mailbox.of(entry.id()).filter(_ -> !stopped);
        var secret = Secrets.make();
        claims.add(entry.id(), visitor, person, says, stopped, to.isPresent() ? SessionCookie.sha256(secret) : null);
        to.ifPresent(address -> letters.claimed(place, entry, address, person, says, secret));
    }
}
