package org.folkmoot.post;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is done about a letter that reached nobody. */
public enum Remedy {
    /** The person has another address now. */
    NEW_ADDRESS("They have another address now"),
    /** Letters go to the same address again. */
    AGAIN("The address is right: write to it again"),
    /** Nothing goes to this address any more but what it asks for itself. */
    STOP("Write no more reminders and bulletins to this address"),
    /** Whatever the words say. */
    OTHER("Something else, in these words");

    private final String words;

    Remedy(String words) {
        this.words = words;
    }

    /** In plain English. */
    public String words() {
        return words;
    }

    /** As forms and tables have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of this code. */
    public static Optional<Remedy> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
