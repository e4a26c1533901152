package org.folkmoot.people;

import java.time.Duration;

/**
 * A link that signs in whoever presses the button behind it, once.
 *
 * @param email whom; empty where the person behind the first link of an installation has yet to say
 * @param back where the person wants to go then: a path of this site
 * @param printed whether it was printed on the machine and not sent to the address
 * @param firstOf the place whose first administrator it makes; else empty
 */
record Link(String email, String back, boolean printed, String firstOf) {

    /** How long a link can be used. */
    static final Duration LASTS = Duration.ofMinutes(15);

    /** How long one that was printed on the machine can be used: the person reads it from a screen. */
    static final Duration PRINTED_LASTS = Duration.ofHours(1);

    Duration lasts() {
        return printed ? PRINTED_LASTS : LASTS;
    }

    /** Whether the person behind it must first say who they are. */
    boolean isOpen() {
        return email.isEmpty();
    }
}
