package org.folkmoot.people;

import java.time.Instant;
import java.util.UUID;

/**
 * Where somebody is signed in.
 *
 * @param device what the browser said of itself, in a few words
 * @param began how: with a mailed link, a printed one or a passkey
 */
record Session(UUID id, String device, Began began, Instant created, Instant lastUsed) {

    /** How a session began. */
    enum Began {
        MAIL("by a link in a mail"),
        PRINTED("by a link that was printed on the machine"),
        PASSKEY("by a passkey");

        private final String words;

        Began(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
