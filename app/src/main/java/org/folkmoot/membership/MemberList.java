package org.folkmoot.membership;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list of members that somebody brought.
 *
 * @param notes how the file was read, in sentences
 * @param recipe the program whose export it is, or empty
 * @param doneTo the last row that was brought in
 */
record MemberList(
        UUID id,
        String fileName,
        List<String> headings,
        List<String> notes,
        String recipe,
        Mapping mapping,
        State state,
        int rows,
        long doneTo,
        Instant uploaded,
        @Nullable Instant finished,
        @Nullable Instant undone) {

    MemberList {
        headings = List.copyOf(headings);
        notes = List.copyOf(notes);
    }

    /** How far it is. */
    enum State {
        /** Its columns are being named. */
        MAPPING("Say what the columns mean"),
        /** Questions and preview; nothing has changed yet. */
        CHECKING("Check and bring in"),
        /** The job is at it, or about to be. */
        WAITING("Being brought in"),
        DONE("Brought in"),
        UNDONE("Taken back");

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
}
