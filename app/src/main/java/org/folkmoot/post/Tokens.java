package org.folkmoot.post;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Words of 128 random bits that nobody can guess: 26 signs of base 32 in small letters, which mail servers leave as they
 * are.
 */
@Component
final class Tokens {

    static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");

    private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 26;

    private final RandomGenerator random = new SecureRandom();

    String make() {
        var token = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            token.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return token.toString();
    }
}
