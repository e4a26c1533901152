package org.folkmoot.support;

import org.folkmoot.web.Tone;

/** What a case is today. Never kept: {@link Case#status} computes it. */
enum Status {
    /** Nobody has taken it. */
    NEW("new", Tone.WAIT),
    /** Somebody works on it, and an answer is awaited. */
    TO_ANSWER("to answer", Tone.WAIT),
    /** What is due next was due before today. */
    OVERDUE("overdue", Tone.NO),
    /** Answered, and not yet over. */
    OPEN("open", Tone.GREEN),
    /** Over. */
    CLOSED("closed", Tone.PLAIN),
    /** The same as another, where it goes on. */
    JOINED("joined to another", Tone.PLAIN);

    private final String words;
    private final Tone tone;

    Status(String words, Tone tone) {
        this.words = words;
        this.tone = tone;
    }

    String words() {
        return words;
    }

    Tone tone() {
        return tone;
    }
}
