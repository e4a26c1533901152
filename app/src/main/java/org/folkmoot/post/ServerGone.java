package org.folkmoot.post;

/** The mail server cannot be spoken to now, or does not want us; no letter is to blame. */
final class ServerGone extends RuntimeException {

    ServerGone(String words) {
        super(words);
    }
}
