package org.folkmoot.post;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter that is to be sent now. */
record Message(
        long id,
        Purpose purpose,
        String name,
        String email,
        String subject,
        String page,
        @Nullable Instant until,
        int attempts,
        String returnToken,
        String stopToken,
        @Nullable Conversation conversation,
        List<Attachment> attachments) {

    Message with(List<Attachment> files) {
        return new Message(
                id, purpose, name, email, subject, page, until, attempts, returnToken, stopToken, conversation, files);
    }
}
