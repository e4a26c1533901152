package org.folkmoot.support.resources;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done with an article beside its words.
 *
 * @param words why, or to what
 * @param by who did it, or null where that is erased
 */
record Change(What what, String words, Instant at, @Nullable UUID by) {

    /** What can be done; tables know the names in small letters. */
    enum What {
        PUBLISHED("published version {0}"),
        RETIRED("withdrew it: {0}"),
        BACK("published it again"),
        LOOKED("looked it through; next by {0}"),
        MOVED("changed its address from {0}"),
        GIVEN("changed who sees to it, or by when"),
        FILE_ADDED("added the file {0}"),
        FILE_REMOVED("took the file {0} away"),
        FILE_BACK("put the file {0} back");

        private final String words;

        What(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static What of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
