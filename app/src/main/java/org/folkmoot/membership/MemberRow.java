package org.folkmoot.membership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of members: a member and one of its memberships, if it has any.
 *
 * @param listed whether it is on the register
 * @param ward its code, or empty
 * @param scheme the kind of membership, or empty
 * @param company whether it is one in company law
 * @param until the last day, or null where there is none
 */
record MemberRow(
        UUID id,
        String name,
        boolean listed,
        String ward,
        String scheme,
        boolean company,
        Optional<Status> status,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {}
