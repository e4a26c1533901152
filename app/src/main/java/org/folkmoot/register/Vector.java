package org.folkmoot.register;

import java.util.function.BiConsumer;
import org.folkmoot.register.Occurrences.Where;

/** Reads a text search vector as PostgreSQL prints it: {@code 'brass':2A 'music':3,7B}. */
final class Vector {

    private Vector() {}

    /** Gives each word with the best place where it stands. Words have letters and digits only ({@link Folded}). */
    static void each(String vector, BiConsumer<String, Where> taker) {
        var at = 0;
        while (at < vector.length()) {
            var end = vector.indexOf('\'', at + 1);
            var next = vector.indexOf(' ', end);
            next = next < 0 ? vector.length() : next;
            taker.accept(vector.substring(at + 1, end), best(vector, end, next));
            at = next + 1;
        }
    }

    private static Where best(String vector, int from, int to) {
        var best = Where.ELSEWHERE;
        for (var i = from; i < to; i++) {
            switch (vector.charAt(i)) {
                case 'A' -> best = Where.NAME;
                case 'B' -> best = best == Where.NAME ? best : Where.OTHER_NAME;
                default -> {}
            }
        }
        return best;
    }
}
