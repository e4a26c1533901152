package org.folkmoot.register;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * The words of a place's organisations, and which of these have which, known by their numbers in the order of names.
 * Never changes. Long numbers, by which one organisation is found, are not in it ({@link #isLongNumber}).
 */
final class WordIndex {

    /** What a misspelt word may mean. */
    record Near(String word, int slips, int organisations) {}

    private static final int MANY_DIGITS = 5;
    private static final int DIGIT = 1 << 31;
    private static final int LONGEST_CORRECTED = 40;

    private final String[] words;
    private final Occurrences[] occurrences;
    private final int[] letters;

    /** Takes who has each word, by word. */
    WordIndex(SortedMap<String, Occurrences> all) {
        words = all.keySet().toArray(String[]::new);
        occurrences = all.values().toArray(Occurrences[]::new);
        letters = all.keySet().stream().mapToInt(WordIndex::letters).toArray();
    }

    /** Whether a word is so long a number that it is not kept. */
    static boolean isLongNumber(String word) {
        return word.chars().filter(Character::isDigit).count() >= MANY_DIGITS;
    }

    /**
     * Those that have one of the forms.
     *
     * @param inName whether only words of the shown name count
     */
    BitSet having(List<TextQuery.Form> forms, boolean inName) {
        var having = new BitSet();
        for (var form : forms) {
            var first = Arrays.binarySearch(words, form.word());
            for (var i = first < 0 ? -first - 1 : first; i < words.length && fits(form, words[i]); i++) {
                occurrences[i].addTo(having, inName);
            }
        }
        return having;
    }

    private static boolean fits(TextQuery.Form form, String word) {
        return form.isBeginning() ? word.startsWith(form.word()) : word.equals(form.word());
    }

    /** Whether any organisation is named by the word. */
    boolean names(String word) {
        var at = Arrays.binarySearch(words, word);
        return at >= 0 && occurrences[at].named() > 0;
    }

    /** The words of names that are one to so many slips apart from another; words with a digit are nobody's slip. */
    List<Near> near(String typed, int mostSlips) {
        var wanted = letters(typed);
        return IntStream.range(0, words.length)
                // a slip changes two letters at most
                .filter(i -> Integer.bitCount(wanted ^ letters[i]) <= 2 * mostSlips
                        && (letters[i] & DIGIT) == 0
                        && Math.abs(words[i].length() - typed.length()) <= mostSlips
                        && words[i].length() <= LONGEST_CORRECTED
                        && occurrences[i].named() > 0)
                .mapToObj(i -> new Near(words[i], Slips.between(typed, words[i]), occurrences[i].named()))
                .filter(near -> near.slips() > 0 && near.slips() <= mostSlips)
                .toList();
    }

    /** Which letters a word has, a bit for each; letters beyond z share five bits. */
    private static int letters(String word) {
        return word.chars()
                .map(c -> Character.isDigit(c) ? DIGIT : 1 << (c >= 'a' && c <= 'z' ? c - 'a' : 26 + c % 5))
                .reduce(0, (a, b) -> a | b);
    }
}
