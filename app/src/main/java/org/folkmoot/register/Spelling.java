package org.folkmoot.register;

import static java.util.Comparator.comparingInt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.register.WordIndex.Near;

/**
 * Corrects what people type against the words of the place's own names, by how many slips they are apart (Damerau, Comm.
 * ACM 7(3), 1964); words that are more than one slip away must also look alike (share trigrams).
 */
final class Spelling {

    private static final int SHORTEST = 3;
    private static final int SHORT = 6;
    private static final int LONG = 10;
    private static final int MOST = 4;

    private Spelling() {}

    /** Those of the words that no name here has; of numbers that cannot be told. */
    static List<String> unknown(WordIndex index, List<String> words) {
        return letters(words).stream().filter(word -> !index.names(word)).toList();
    }

    /** For each word, what else may be meant, the likeliest first; words that cannot be corrected are left out. */
    static Map<String, List<String>> corrections(WordIndex index, List<String> words) {
        var corrections = new LinkedHashMap<String, List<String>>();
        for (var word : letters(words)) {
            var best = best(index, word);
            if (!best.isEmpty()) {
                corrections.put(word, best);
            }
        }
        return corrections;
    }

    private static List<String> letters(List<String> words) {
        return words.stream()
                .filter(word -> word.length() >= SHORTEST && word.chars().noneMatch(Character::isDigit))
                .distinct()
                .toList();
    }

    /** The words with the fewest slips, those first by which more organisations are named. */
    private static List<String> best(WordIndex index, String typed) {
        for (var slips = 1; slips <= allowed(typed); slips++) {
            var most = slips;
            var near = index.near(typed, slips).stream()
                    .filter(word -> most == 1 || Trigrams.alike(typed, word.word()))
                    .sorted(comparingInt(Near::organisations).reversed())
                    .map(Near::word)
                    .limit(MOST)
                    .toList();
            if (!near.isEmpty()) {
                return near;
            }
        }
        return List.of();
    }

    private static int allowed(String word) {
        return word.length() < SHORT ? 1 : word.length() < LONG ? 2 : 3;
    }
}
