package org.folkmoot.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.folkmoot.database.Transactions;
import org.folkmoot.place.Telling;
import org.folkmoot.place.Told;
import org.folkmoot.post.Invented;
import org.folkmoot.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The people of stories. Their addresses are at a name that no mail reaches. */
@Component
public class Cast implements Telling {

    private final Transactions transactions;
    private final Persons persons;
    private final Accounts accounts;
    private final Map<EmailAddress, UUID> signedUp = new ConcurrentHashMap<>();

    Cast(Transactions transactions, Persons persons, Accounts accounts) {
        this.transactions = transactions;
        this.persons = persons;
        this.accounts = accounts;
    }

    @Override
    public Map<String, Set<String>> acts() {
        return Map.of("person", Set.of("who", "name", "phone"));
    }

    @Override
    public void tell(Told act) {
        var person = persons.of(address(act, "who"), act.text("name"));
        if (act.has("phone")) {
            persons.change(person, person.name(), act.text("phone"), null);
        }
    }

    /** The address of the person whom an act names: "ada.quill" is the first part of it. */
    public EmailAddress address(Told act, String key) {
        return EmailAddress.read(act.text(key) + Invented.NOWHERE)
                .orElseThrow(() -> act.mistake("\"%s\" must be the first part of an address".formatted(key)));
    }

    /** The person whom an act names, who must have been told of. */
    public Person person(Told act, String key) {
        return persons.find(address(act, key))
                .orElseThrow(() -> act.mistake("nobody was told of who is \"%s\"".formatted(act.text(key))));
    }

    /** Who did it, as far as the act says. */
    public @Nullable UUID by(Told act) {
        return act.has("by") ? person(act, "by").id() : null;
    }

    /** Makes sure that the person can sign in; outside any transaction. */
    public void signUp(Told act, String key) {
        var email = address(act, key);
        signedUp.put(email, transactions.host(() -> accounts.of(email).id()));
    }

    /** The person as a visitor who has signed in, once {@link #signUp} has been called. */
    public Visitor visitor(Told act, String key) {
        var person = person(act, key);
        return new Visitor(
                null,
                signedUp.get(address(act, key)),
                person.email(),
                person.id(),
                person.name(),
                List.of(),
                List.of(),
                true,
                "");
    }
}
