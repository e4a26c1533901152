package org.folkmoot.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the staff know of one member.
 *
 * @param organisation its id in the register, or null
 * @param ward its code, or empty
 */
record MemberFile(
        UUID id,
        @Nullable UUID organisation,
        String name,
        String ward,
        List<String> orgIds,
        List<Belonging> memberships,
        List<Contact> contacts,
        List<String> interests,
        List<Note> notes) {

    /** One membership with its facts, the oldest first, and its fees, the newest first. */
    record Belonging(UUID id, String scheme, boolean company, int graceDays, List<Fact> facts, List<Fee> fees) {

        Optional<Standing> standing(LocalDate today) {
            return Standing.of(facts, graceDays, today);
        }
    }

    /** A fact of one of the memberships. */
    record Known(UUID membership, Fact fact) {}

    /**
     * Somebody to be spoken to.
     *
     * @param bulletin what they said to the bulletin, if anything
     */
    record Contact(Person person, String job, Optional<Boolean> bulletin) {}

    /** A private note, which whoever it is about may read. */
    record Note(String text, Instant at) {}
}
