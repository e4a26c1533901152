package org.folkmoot.files;

import java.util.regex.Pattern;

/** Tells a value (a number, a day, an address of e-mail or of a page, a postcode) from words. */
final class Value {

    private static final Pattern SHAPES = Pattern.compile("""
            [-+£€$(]?\\s*[0-9][0-9,. %)/:-]*\
            |[0-9]{1,4}[-/. ][0-9A-Za-z]{1,9}[-/. ][0-9]{1,4}.*\
            |\\S+@\\S+\\.\\S+\
            |(https?://|www\\.)\\S+\
            |[A-Za-z]{1,2}[0-9][0-9A-Za-z]?\\s*[0-9][A-Za-z]{2}\
            |\\+?\\(?[0-9][0-9 ()-]{6,}""");

    private Value() {}

    static boolean is(String cell) {
        return SHAPES.matcher(cell.strip()).matches();
    }
}
