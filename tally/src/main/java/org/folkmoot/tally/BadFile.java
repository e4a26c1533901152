package org.folkmoot.tally;

/** Ends the reading of a file that cannot be used. */
final class BadFile extends Exception {

    private static final long serialVersionUID = 1;

    private final long line;

    BadFile(long line, String sentence) {
        super(sentence);
        this.line = line;
    }

    Refusal in(String file) {
        return new Refusal(file, line, String.valueOf(getMessage()));
    }
}
