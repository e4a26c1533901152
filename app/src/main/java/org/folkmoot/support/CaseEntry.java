package org.folkmoot.support;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said or written in a case.
 *
 * @param by the adviser who wrote it, or null
 * @param name who else sent it; may be empty
 * @param email their address; may be empty
 * @param messageId the identifier of a mail, with its angle brackets; or null
 * @param vouched of a mail that came: whether our mail server vouches for its sender; null of all else
 */
record CaseEntry(
        UUID id,
        UUID caseId,
        Kind kind,
        Instant at,
        @Nullable UUID by,
        String name,
        String email,
        String words,
        @Nullable String messageId,
        @Nullable Boolean vouched,
        List<CaseFile> files) {

    CaseEntry {
        files = List.copyOf(files);
    }

    /** What it is. All but a note are contacts with somebody. */
    enum Kind {
        ASKED("Asked"),
        RECEIVED("E-mail to us"),
        SENT("E-mail from us"),
        PHONE("Telephone call"),
        VISIT("Visit"),
        NOTE("Note");

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

        /** Whether the group reads it too; what advisers note down they read alone. */
        boolean isShared() {
            return this == ASKED || this == RECEIVED || this == SENT;
        }
    }

    /** Whether its sender is doubtful. */
    boolean doubtful() {
        return Boolean.FALSE.equals(vouched);
    }
}
