package org.folkmoot.web;

import java.util.List;

/**
 * Something to be said to a person, in the language of whoever reads it.
 *
 * @param english a key of {@link Words}, with {@code {0}}, {@code {1}} … for the arguments
 */
public record Sentence(String english, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String english, Object... arguments) {
        return new Sentence(english, List.of(arguments));
    }

    /** The sentence in these words. */
    public String in(Words t) {
        return t.say(english, arguments.toArray());
    }
}
