package org.folkmoot.post;

import java.time.Instant;

/**
 * A letter that has not been sent yet.
 *
 * @param answer what the mail server said when it was last tried, or empty
 */
public record UnsentLetter(
        long id, Purpose purpose, String name, String email, String subject, Instant queued, String answer) {}
