package org.folkmoot.post;

import java.util.Locale;

/** How a letter's waiting ended. */
public enum Outcome {
    /** A mail server took it. */
    SENT,
    /** The person had stopped letters of its kind. */
    STOPPED,
    /** Letters to the address had come back for good. */
    GONE,
    /** The mail server refused it for good. */
    REFUSED,
    /** The mail server put it off too often. */
    GIVEN_UP,
    /** It could not be sent while it was of use. */
    TOO_LATE,
    /** It is of an invented place, whose letters never leave. */
    KEPT;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Outcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
