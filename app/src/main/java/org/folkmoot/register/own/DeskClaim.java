package org.folkmoot.register.own;

import java.util.List;
import java.util.Optional;
import org.folkmoot.people.Person;
import org.folkmoot.register.Entry;
import org.folkmoot.web.Problem;

/**
 * What the staff see of one claim.
 *
 * @param person who claims; empty where they were erased
 * @param contacts who looks after the entry today
 * @param recent how many organisations the same address has claimed within 30 days
 * @param words what was typed to the person and not yet taken
 */
record DeskClaim(
        Claim claim,
        Entry entry,
        Optional<Person> person,
        List<Contacts.Contact> contacts,
        long recent,
        List<Deciders.Told> decided,
        String words,
        List<Problem> problems) {

    boolean open() {
        return decided.stream().allMatch(it -> it.verdict().undone() != null);
    }
}
