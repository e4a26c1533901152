package org.folkmoot.register.own;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision that was made.
 *
 * @param words what was added to the reason; may be empty
 * @param by who decided; null where the address that the register holds has
 * @param undone when it was undone, or null
 */
record Verdict(
        UUID id,
        boolean granted,
        Reason reason,
        String words,
        @Nullable UUID by,
        Instant at,
        @Nullable UUID undoneBy,
        @Nullable Instant undone) {}
