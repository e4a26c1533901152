package org.folkmoot.people;

import java.util.UUID;

/**
 * What this place knows of a person.
 *
 * @param name may be empty
 * @param email in small letters; empty where it is unknown
 * @param phone may be empty
 */
public record Person(UUID id, String name, String email, String phone) {

    /** What a page calls the person. */
    public String called() {
        return name.isEmpty() ? email : name;
    }
}
