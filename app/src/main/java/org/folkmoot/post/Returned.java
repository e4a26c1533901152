package org.folkmoot.post;

import java.time.Instant;

/**
 * A letter that reached nobody.
 *
 * @param since when it came back, was refused or given up
 * @param why what the mail server said: a status (RFC 3463) or its words
 */
public record Returned(
        long id,
        Purpose purpose,
        String name,
        String email,
        String subject,
        Instant queued,
        Instant since,
        String why) {}
