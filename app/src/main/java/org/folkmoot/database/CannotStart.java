package org.folkmoot.database;

/** Folkmoot cannot start or carry out a command; the message is one sentence that tells the person what to do. */
public class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
