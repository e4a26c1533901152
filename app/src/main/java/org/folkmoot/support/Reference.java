package org.folkmoot.support;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** What a case is called on the telephone: "7KQ4-MXAB", without signs that are mistaken for each other. */
final class Reference {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int HALF = 4;
    private static final Pattern FORM = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}");
    private static final Pattern TYPED = Pattern.compile("\\b([2-9A-Za-z]{4})[- ]?([2-9A-Za-z]{4})\\b");
    private static final RandomGenerator RANDOM = new SecureRandom();

    private Reference() {}

    static String make() {
        return make(RANDOM);
    }

    static String make(RandomGenerator random) {
        var text = new StringBuilder();
        for (var i = 0; i < 2 * HALF; i++) {
            text.append(i == HALF ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** The reference that somebody typed, in whichever case and with or without its hyphen. */
    static Optional<String> read(String typed) {
        var found = TYPED.matcher(typed.strip());
        return found.matches()
                ? Optional.of((found.group(1) + "-" + found.group(2)).toUpperCase(Locale.ROOT))
                : Optional.empty();
    }
}
