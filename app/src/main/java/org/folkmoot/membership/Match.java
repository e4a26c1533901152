package org.folkmoot.membership;

import java.util.List;
import java.util.UUID;
import org.folkmoot.web.Sentence;

/** Whether an organisation of a list is known already. */
sealed interface Match {

    /** It is this one, without doubt. */
    record Same(Known known, Sentence why) implements Match {}

    /** It may be one of these; a person says. */
    record Unsure(List<Candidate> candidates) implements Match {}

    /** Nobody knows it. */
    record Fresh() implements Match {}

    /**
     * An organisation that is known: of the register, or only of the list of members.
     *
     * @param listed its id in the register, or its id among the members where it is not in the register
     * @param place postcode or ward, to tell it from others; may be empty
     */
    record Known(UUID id, boolean listed, String name, String place) {}

    /** One that it may be, and why. */
    record Candidate(Known known, Sentence why) {}
}
