package org.folkmoot.web;

/** Data that a program asked for and cannot have; the sentence says why, and what to ask for instead. */
public final class DataRefused extends RuntimeException {

    private final int status;

    /** @param status the HTTP status: 400 for what cannot be understood, 404 for what is not there */
    public DataRefused(int status, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
