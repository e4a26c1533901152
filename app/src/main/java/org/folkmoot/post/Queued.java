package org.folkmoot.post;

/** What became of a letter that was handed in. */
public sealed interface Queued {

    /** It will be sent once the open transaction has ended well. */
    record Taken() implements Queued {}

    /**
     * It cannot be sent, and nothing was kept.
     *
     * @param code {@code bad-address}, {@code bad-name} or {@code bad-subject}
     * @param sentence a key of the words, which says what to do
     */
    record Refused(String code, String sentence) implements Queued {}
}
