package org.folkmoot.register.own;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why the staff decide as they do: a template; they add their own words. */
enum Reason {
    FITS(true, "It is what this list is for, and we have checked what we could."),
    KNOWN(true, "We know the organisation and the person."),
    CONFIRMED(true, "The address that the register holds has confirmed it."),
    DUPLICATE(false, "It is listed already, under this or another name."),
    ELSEWHERE(false, "It works in another area, whose own list is the right one."),
    NOT_VOLUNTARY(false, "It is not a voluntary, community or social enterprise group."),
    NOT_ENOUGH(false, "What we were told is not enough to know whether it is there. You can ask again with more."),
    NOT_KNOWN(false, "We could not find out that you act for this organisation. You can ask again with more."),
    OTHER(false, "For the reason given here in our own words.");

    private final boolean grants;
    private final String words;

    Reason(boolean grants, String words) {
        this.grants = grants;
        this.words = words;
    }

    /** Whether what was asked for is granted for it. */
    boolean grants() {
        return grants;
    }

    /** The sentence that the person reads, in plain English. */
    String words() {
        return words;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Reason> of(String code) {
        return Stream.of(values()).filter(reason -> reason.code().equals(code)).findFirst();
    }

    static final List<Reason> FOR_A_LISTING =
            List.of(FITS, KNOWN, DUPLICATE, ELSEWHERE, NOT_VOLUNTARY, NOT_ENOUGH, OTHER);
    static final List<Reason> FOR_A_CLAIM = List.of(KNOWN, NOT_KNOWN, OTHER);
}
