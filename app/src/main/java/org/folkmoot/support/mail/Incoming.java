package org.folkmoot.support.mail;

import java.util.List;
import java.util.Set;
import org.folkmoot.post.Attachment;
import org.jspecify.annotations.Nullable;

/**
 * A mail that came in.
 *
 * @param name what its sender calls itself; may be empty
 * @param email the sender's address in small letters; empty where it is none
 * @param text what it says, as plain text
 * @param messageId its identifier with angle brackets, or null
 * @param references identifiers of the mails that it answers
 * @param tokens words in its addresses and references that may be those of a conversation
 * @param writer who wrote it
 * @param vouched whether our mail server vouches for the sender
 * @param files what is attached to it
 * @param remarks what a reader must know of it
 */
public record Incoming(
        String name,
        String email,
        String subject,
        String text,
        @Nullable String messageId,
        List<String> references,
        Set<String> tokens,
        Writer writer,
        boolean vouched,
        List<Attachment> files,
        Set<Remark> remarks) {

    public Incoming {
        references = List.copyOf(references);
        tokens = Set.copyOf(tokens);
        files = List.copyOf(files);
        remarks = Set.copyOf(remarks);
    }

    /** Who writes mail. */
    public enum Writer {
        PERSON,
        /** An answering machine, a list, a notice of a mail server (RFC 3834). */
        MACHINE,
        /** We ourselves: a letter of ours came back to us. */
        OURSELVES
    }

    /** What a reader must know of a mail. */
    public enum Remark {
        /** Files were left out, since together they are larger than 20 MB. */
        TOO_LARGE,
        /** It is longer, or has more parts, than is kept. */
        CUT,
        /** It has a file that only Outlook reads. */
        WINMAIL,
        /** It had only a web page for its text. */
        ONLY_HTML
    }
}
