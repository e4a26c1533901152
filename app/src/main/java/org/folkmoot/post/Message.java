package org.folkmoot.post;

import java.time.Instant;
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
        String stopToken) {}
