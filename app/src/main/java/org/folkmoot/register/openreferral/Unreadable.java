package org.folkmoot.register.openreferral;

/** A parameter that cannot be read; the message is a sentence. */
final class Unreadable extends RuntimeException {

    Unreadable(String sentence) {
        super(sentence, null, false, false);
    }
}
