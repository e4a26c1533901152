package org.folkmoot.tally.command;

/** The arguments cannot be used; the message says why. */
final class UnusableArguments extends Exception {

    private static final long serialVersionUID = 1;

    UnusableArguments(String sentence) {
        super(sentence);
    }
}
