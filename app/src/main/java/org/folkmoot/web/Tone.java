package org.folkmoot.web;

import java.util.Locale;

/** What a tag or a notice means, beside its words: the words alone must say it too. */
public enum Tone {
    /** Settled, done, accepted. */
    GREEN,
    /** Somebody waits for something. */
    WAIT,
    /** A person must act. Never for what others did or did not do. */
    NO,
    /** Something to know. */
    INFO,
    /** Neither good nor bad. */
    PLAIN;

    /** The class that the style sheet knows. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
