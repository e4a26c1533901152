package org.folkmoot.people;

import java.util.List;

/**
 * The list of people.
 *
 * @param words what was searched for
 * @param more whether there is a page after this one
 * @param holders who has which role in the whole place
 */
record PeopleModel(String words, List<Person> people, int page, boolean more, List<Holder> holders) {

    /** Somebody with a role. */
    record Holder(Person person, HeldSeat seat) {}
}
