package org.folkmoot.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner sees it.
 *
 * @param credential what the device calls it, in base64url
 * @param label what its owner calls it
 */
record Passkey(
        String credential,
        String label,
        Instant created,
        @Nullable Instant lastUsed) {}
