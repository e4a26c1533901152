package org.folkmoot.people;

import java.time.LocalDate;
import java.util.UUID;
import org.folkmoot.web.Role;
import org.jspecify.annotations.Nullable;

/**
 * A role of a person, with its days.
 *
 * @param organisation for which organisation, or null
 * @param from the first day
 * @param to the day on which it is over, or null while none is set
 * @param givenBy who gave it, or null where nobody could: the first administrator
 */
public record HeldSeat(
        UUID id,
        UUID person,
        Role role,
        @Nullable UUID organisation,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID givenBy) {

    /** Whether it is held on a day. */
    public boolean on(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }

    /** Whether it is held at any time that another is held. */
    boolean meets(HeldSeat other) {
        return (to == null || other.from().isBefore(to)) && (other.to() == null || from.isBefore(other.to()));
    }
}
