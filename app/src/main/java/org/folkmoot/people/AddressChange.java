package org.folkmoot.people;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody signs in by another address from now on, or wants to.
 *
 * @param used when it was made, or null of one that is only asked for
 */
record AddressChange(
        UUID id,
        UUID account,
        EmailAddress was,
        EmailAddress becomes,
        @Nullable Instant used) {

    /** How long the address that it was before can undo it. */
    static final Duration UNDONE_WITHIN = Duration.ofDays(7);

    /** How lately a passkey must have been shown by whoever has one. */
    static final Duration FRESH = Duration.ofMinutes(10);
}
