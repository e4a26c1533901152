package org.folkmoot.post;

import java.time.Instant;
import org.folkmoot.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * One letter to one person.
 *
 * @param name whom it is for, as they write themselves; may be empty
 * @param email their address
 * @param subject one line
 * @param until after this it is not sent any more, or null
 * @param page what it says: a template made of {@code post/heading}, {@code paragraph}, {@code button} and
 *     {@code facts}. Both forms of the letter, formatted and plain, are made of it; who sends it and how to stop such
 *     letters is added to every one
 */
public record Letter(
        String name,
        String email,
        Purpose purpose,
        String subject,
        @Nullable Instant until,
        Page.Template page) {

    /** A letter that may be late. */
    public Letter(String name, String email, Purpose purpose, String subject, Page.Template page) {
        this(name, email, purpose, subject, null, page);
    }
}
