package org.folkmoot.support.resources;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an article says, as it was saved once.
 *
 * @param number counted from 1
 * @param why what was changed, and why
 * @param by who wrote it, or null where that is erased
 */
record Version(
        int number,
        Text text,
        String why,
        Instant at,
        @Nullable UUID by) {

    List<Block> blocks() {
        return Markup.read(text.words());
    }
}
