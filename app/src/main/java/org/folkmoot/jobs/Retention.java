package org.folkmoot.jobs;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is kept for a while only. How long, and why, says the pack of each jurisdiction. */
public enum Retention {
    LETTER_TEXTS,
    LETTERS,
    MEMBER_LIST_ROWS,
    REFUSED_ROWS,
    UNFINISHED_LISTINGS,
    CLAIMS,
    INVITATIONS,
    FORMER_DETAILS,
    LAPSED_MEMBERS,
    EVENT_NEEDS,
    EVENT_BOOKINGS,
    SIGN_IN_LINKS,
    SESSIONS,
    ADDRESS_CHANGES,
    HEALTH_CHECKS;

    /** What files, tables and settings call it: "letter-texts". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of this code. */
    public static Optional<Retention> of(String code) {
        return Stream.of(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** Whether it is kept once for all places, so that no place sets how long. */
    public boolean ofAllPlaces() {
        return this == SIGN_IN_LINKS || this == SESSIONS || this == ADDRESS_CHANGES;
    }
}
