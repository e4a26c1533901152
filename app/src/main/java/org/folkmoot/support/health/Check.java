package org.folkmoot.support.health;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One health check of a group.
 *
 * @param finished since when its answers stay as they are, or null
 * @param shared since when advisers may read it, or null
 * @param remind whether the group wants a letter a year after it was finished
 */
record Check(
        UUID id,
        UUID organisation,
        Instant begun,
        @Nullable Instant finished,
        @Nullable Instant shared,
        boolean remind) {

    boolean isFinished() {
        return finished != null;
    }

    boolean isShared() {
        return shared != null;
    }
}
