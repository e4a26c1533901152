package org.folkmoot.post;

import java.time.Instant;

/** A letter as it is first kept. */
record NewMessage(Letter letter, String page, String returnToken, String stopToken, Instant queued) {

    /** In the order of the insert's columns. */
    String[] row() {
        return new String[] {
            letter.purpose().code(),
            letter.name(),
            Envelope.address(letter.email()).orElseThrow(),
            letter.subject(),
            page,
            letter.until() == null ? null : letter.until().toString(),
            returnToken,
            stopToken,
            letter.conversation() == null ? null : letter.conversation().token(),
            letter.conversation() == null ? null : letter.conversation().answers()
        };
    }
}
