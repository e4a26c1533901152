package org.folkmoot.post;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter that reached nobody, and what somebody did about it.
 *
 * @param words why, in their own words; may be empty
 * @param by who did it, or null
 * @param person whose address was put right, or null
 */
public record Remedied(
        Returned letter,
        Remedy remedy,
        String words,
        @Nullable UUID by,
        Instant at,
        @Nullable UUID person) {}
