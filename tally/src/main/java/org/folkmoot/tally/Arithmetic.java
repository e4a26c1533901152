package org.folkmoot.tally;

import java.math.BigInteger;

/** Products and quotients of whole numbers without overflow. */
final class Arithmetic {

    private Arithmetic() {}

    /** ⌊a·b/c⌋ for numbers of which none is negative. */
    static long timesOver(long a, long b, long c) {
        if (Math.multiplyHigh(a, b) == 0 && a * b >= 0) {
            return a * b / c;
        }
        return wide(a, b, c)[0].longValueExact();
    }

    /** a·b/c, rounded up. */
    static long timesOverUp(long a, long b, long c) {
        if (Math.multiplyHigh(a, b) == 0 && a * b >= 0) {
            return Math.ceilDiv(a * b, c);
        }
        var parts = wide(a, b, c);
        return parts[0].longValueExact() + parts[1].signum();
    }

    private static BigInteger[] wide(long a, long b, long c) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).divideAndRemainder(BigInteger.valueOf(c));
    }
}
