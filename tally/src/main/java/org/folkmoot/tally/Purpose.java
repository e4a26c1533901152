package org.folkmoot.tally;

/** What a tie was about. The preferred candidate is elected, transferred first, or kept. */
public enum Purpose {
    ELECT("to be elected"),
    TRANSFER("to be transferred first"),
    EXCLUDE("to be excluded");

    private final String words;

    Purpose(String words) {
        this.words = words;
    }

    /** The purpose as part of a sentence. */
    public String words() {
        return words;
    }
}
