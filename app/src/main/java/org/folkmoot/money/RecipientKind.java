package org.folkmoot.money;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the published row says of who received a grant. */
enum RecipientKind {
    /** A number of an official register. */
    NUMBERED("Groups with an official number"),
    /** None: the group is on no register, or the funder did not say. */
    UNNUMBERED("Groups without an official number"),
    /** Somebody whose name is withheld. */
    INDIVIDUAL("Individuals, names withheld");

    private final String words;

    RecipientKind(String words) {
        this.words = words;
    }

    /** As pages call such recipients, in plain English. */
    String words() {
        return words;
    }

    /** As addresses and the database call it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<RecipientKind> of(String key) {
        return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
