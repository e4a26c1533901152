package org.folkmoot.cli;

/** A command was typed in a way that cannot be understood; the message is a sentence. */
final class Usage extends RuntimeException {

    Usage(String sentence) {
        super(sentence);
    }
}
