package org.folkmoot.support;

import java.util.Locale;

/** How somebody came to ask. */
enum Channel {
    PAGE("on the website"),
    MAIL("by e-mail"),
    PHONE("by telephone"),
    VISIT("in person");

    private final String words;

    Channel(String words) {
        this.words = words;
    }

    /** In plain English. */
    String words() {
        return words;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Channel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
