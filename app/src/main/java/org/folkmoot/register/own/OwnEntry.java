package org.folkmoot.register.own;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says of itself.
 *
 * @param confirmed when its own people last said that it is right
 * @param asked when they were last asked whether it still is, or null
 * @param left when it took everything back, or null
 */
record OwnEntry(
        UUID organisation,
        Answers answers,
        Instant confirmed,
        @Nullable Instant asked,
        @Nullable Instant left) {

    /** Whether it was asked and has not answered. */
    boolean unanswered() {
        return asked != null && asked.isAfter(confirmed);
    }
}
