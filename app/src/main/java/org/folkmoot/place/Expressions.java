package org.folkmoot.place;

import java.util.regex.Pattern;

/** How every regular expression of a pack is read: letters and word borders of every script, whatever their case. */
final class Expressions {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private Expressions() {}

    static Pattern compile(String expression) {
        return Pattern.compile(expression, FLAGS);
    }

    /** One character as case-insensitive matching sees it; always one character, so positions stay. */
    static char fold(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
