package org.folkmoot.register;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words that look alike: that share much of what three letters in a row they have (as PostgreSQL's pg_trgm tells). */
final class Trigrams {

    private static final double ALIKE = 0.3;

    private Trigrams() {}

    /** Whether at least three tenths of all trigrams of both are those of each. */
    static boolean alike(String one, String other) {
        var all = of(one);
        var own = of(other);
        var sizes = all.size() + own.size();
        own.retainAll(all);
        return own.size() >= ALIKE * (sizes - own.size());
    }

    private static Set<String> of(String word) {
        var padded = "  " + word + " ";
        return IntStream.range(0, padded.length() - 2)
                .mapToObj(i -> padded.substring(i, i + 3))
                .collect(Collectors.toSet());
    }
}
