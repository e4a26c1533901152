package org.folkmoot.support;

import java.util.Locale;

/** What happens to a case beside what is said in it. {0} is who did it, {1} whom it concerns. */
enum Event {
    TAKEN("{0} took it"),
    HANDED("{0} handed it to {1}"),
    PUT_BACK("{0} put it back for anyone to take"),
    HIDDEN("{0} made it confidential"),
    NAMED("{0} let {1} read it too"),
    SHOWN("{0} opened it to all advisers"),
    CLOSED("{0} closed it"),
    REOPENED("{0} opened it again"),
    WRITTEN_TO("Opened again, since somebody wrote"),
    JOINED("{0} joined another to it"),
    PARTED("{0} parted another from it");

    private final String words;

    Event(String words) {
        this.words = words;
    }

    /** The sentence, in plain English. */
    String words() {
        return words;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Event of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
