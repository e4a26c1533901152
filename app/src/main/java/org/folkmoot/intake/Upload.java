package org.folkmoot.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.folkmoot.place.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * A file of a source that somebody handed in.
 *
 * @param file where it is kept; null once it is read
 * @param reached how many of its bytes have been read
 * @param finished when it was read or failed; null while it waits
 * @param sentence why nothing of it could be used; empty where it could
 * @param refusedFile where the refused rows are kept; null where there are none, or none any more
 * @param seen when somebody had dealt with what was refused, or null
 */
record Upload(
        UUID id,
        String source,
        SourceKind kind,
        String fileName,
        @Nullable UUID file,
        LocalDate edition,
        boolean partial,
        @Nullable UUID by,
        Instant uploaded,
        State state,
        int attempts,
        long reached,
        long bytes,
        @Nullable Instant finished,
        String sentence,
        Counts counts,
        List<String> unread,
        @Nullable UUID refusedFile,
        @Nullable Instant seen) {

    Upload {
        unread = List.copyOf(unread);
    }

    /** What became of its rows. */
    record Counts(long fresh, long changed, long unchanged, long refused) {

        long read() {
            return fresh + changed + unchanged + refused;
        }
    }

    /** How far it is. */
    enum State {
        WAITING("Being read in"),
        DONE("Read in"),
        FAILED("Nothing could be used");

        private final String words;

        State(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }

    /** Whether somebody should look at what was refused. */
    boolean asksForSomebody() {
        return seen == null && (state == State.FAILED || (state == State.DONE && counts.refused() > 0));
    }
}
