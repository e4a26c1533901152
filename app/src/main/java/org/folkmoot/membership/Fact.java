package org.folkmoot.membership;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a membership.
 *
 * @param until the last day that it gives, or null where it gives no end; never before the day
 */
record Fact(Kind kind, LocalDate day, @Nullable LocalDate until) {

    /** What happened. */
    enum Kind {
        JOINED("Joined"),
        RENEWED("Renewed"),
        /** A list says that it was a member on that day. */
        NOTED("On a list as a member"),
        ENDED("Left");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
