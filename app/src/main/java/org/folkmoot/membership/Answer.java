package org.folkmoot.membership;

import java.util.Optional;
import java.util.UUID;

/**
 * What a person said to "is this the same organisation?".
 *
 * @param text empty (nothing yet), {@code new}, or the id of the one it is
 */
record Answer(String text) {

    static final Answer OPEN = new Answer("");
    static final Answer NEW = new Answer("new");

    boolean isOpen() {
        return text.isEmpty();
    }

    /** The candidate that was chosen. */
    Optional<Match.Known> among(Match.Unsure unsure) {
        return unsure.candidates().stream()
                .map(Match.Candidate::known)
                .filter(known -> known.id().toString().equals(text))
                .findFirst();
    }

    /** Whether it can be given to this question. */
    boolean fits(Match.Unsure unsure) {
        return equals(NEW) || among(unsure).isPresent();
    }

    static Answer same(UUID id) {
        return new Answer(id.toString());
    }
}
