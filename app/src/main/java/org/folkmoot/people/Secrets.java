package org.folkmoot.people;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** Makes what nobody can guess. */
public final class Secrets {

    private static final RandomGenerator RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secrets() {}

    /** 256 random bits, as an address can carry them: 43 letters, digits, hyphens and low lines. */
    public static String make() {
        return Base64Url.of(bytes(BYTES));
    }

    static byte[] bytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
