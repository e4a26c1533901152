package org.folkmoot.post;

import java.time.Instant;
import java.util.List;
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
 * @param conversation what it belongs to, or null
 */
public record Letter(
        String name,
        String email,
        Purpose purpose,
        String subject,
        @Nullable Instant until,
        Page.Template page,
        @Nullable Conversation conversation,
        List<Attachment> attachments) {

    public Letter {
        attachments = List.copyOf(attachments);
    }

    /** A letter that belongs to no conversation. */
    public Letter(
            String name, String email, Purpose purpose, String subject, @Nullable Instant until, Page.Template page) {
        this(name, email, purpose, subject, until, page, null, List.of());
    }

    /** A letter that may be late. */
    public Letter(String name, String email, Purpose purpose, String subject, Page.Template page) {
        this(name, email, purpose, subject, null, page);
    }

    /** The same letter in a conversation. */
    public Letter in(Conversation in) {
        return new Letter(name, email, purpose, subject, until, page, in, attachments);
    }

    /** The same letter with these files. */
    public Letter with(List<Attachment> files) {
        return new Letter(name, email, purpose, subject, until, page, conversation, files);
    }
}
