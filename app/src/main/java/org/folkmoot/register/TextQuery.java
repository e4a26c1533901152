package org.folkmoot.register;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words as PostgreSQL's text search wants them.
 *
 * @param every a text search query that finds an organisation; empty for no words
 * @param parts one query for each word, for counting how many of them an organisation has
 * @param isAny whether one of the words is enough
 */
record TextQuery(String every, List<String> parts, boolean isAny) {

    private static final int SHORTEST_BEGINNING = 3;

    /**
     * All words, the last one also as the beginning of a word, so that results come while one types.
     *
     * @param whole whether the last one is a whole word too
     */
    static TextQuery all(List<String> words, Map<String, List<String>> corrections, boolean whole) {
        var parts = parts(words, corrections, whole);
        return new TextQuery(String.join(" & ", parts), parts, false);
    }

    /** At least one of the words. */
    static TextQuery any(List<String> words, Map<String, List<String>> corrections) {
        var parts = parts(words, corrections, false);
        return new TextQuery(String.join(" | ", parts), parts, parts.size() > 1);
    }

    /** The same words, found in the shown name alone. */
    String inName() {
        return every.replace("':*", "':*A").replaceAll("'(?=[ )]|$)", "':A");
    }

    private static List<String> parts(List<String> words, Map<String, List<String>> corrections, boolean whole) {
        var last = words.size() - 1;
        return IntStream.range(0, words.size())
                .mapToObj(
                        i -> part(words.get(i), i == last && !whole, corrections.getOrDefault(words.get(i), List.of())))
                .toList();
    }

    /** A word, in whichever number; one that is corrected as it was typed, and as it may be meant. */
    private static String part(String word, boolean last, List<String> corrections) {
        var typed = quoted(word) + (last && word.length() >= SHORTEST_BEGINNING ? ":*" : "");
        var others = corrections.isEmpty()
                ? Stream.of(Plurals.other(word)).filter(other -> !other.isEmpty() && !begins(typed, word, other))
                : corrections.stream();
        var all = Stream.concat(Stream.of(typed), others.map(TextQuery::quoted)).toList();
        return all.size() == 1 ? typed : String.join(" | ", all).transform(either -> "(" + either + ")");
    }

    /** Whether what is looked for as the beginning of a word finds the other anyway. */
    private static boolean begins(String typed, String word, String other) {
        return typed.endsWith(":*") && other.startsWith(word);
    }

    private static String quoted(String word) {
        return "'" + word + "'";
    }
}
