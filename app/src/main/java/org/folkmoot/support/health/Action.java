package org.folkmoot.support.health;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Something that a group has set out to do.
 *
 * @param check the check in which it was written down
 * @param question the code of the question that it comes from, or null
 * @param who whoever does it, by role or name; may be empty
 */
record Action(
        UUID id,
        UUID check,
        @Nullable String question,
        String words,
        String who,
        @Nullable LocalDate due,
        @Nullable Instant done) {

    static final int LONGEST = 300;
    static final int LONGEST_WHO = 100;

    boolean isOpen() {
        return done == null;
    }

    boolean isOverdue(LocalDate today) {
        return isOpen() && due != null && due.isBefore(today);
    }

    /** By when, in words: "by 3 May 2026, 12 days late"; empty without a day. */
    String by(LocalDate today, Words t) {
        if (due == null) {
            return "";
        }
        return isOverdue(today)
                ? t.say(
                        "by {0}, {1, plural, one {# day} other {# days}} late",
                        t.day(due), ChronoUnit.DAYS.between(due, today))
                : t.say("by {0}", t.day(due));
    }
}
