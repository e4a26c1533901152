package org.folkmoot.register;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Words as PostgreSQL's text search wants them.
 *
 * @param every a text search query that finds an organisation; empty for no words
 * @param parts one query for each word, for counting how many of them an organisation has
 */
record TextQuery(String every, List<String> parts) {

    private static final int SHORTEST_BEGINNING = 3;

    /** All words, the last one also as the beginning of a word, so that results come while one types. */
    static TextQuery all(List<String> words, Map<String, List<String>> corrections) {
        var parts = parts(words, corrections);
        return new TextQuery(String.join(" & ", parts), parts);
    }

    /** At least one of the words. */
    static TextQuery any(List<String> words, Map<String, List<String>> corrections) {
        var parts = parts(words, corrections);
        return new TextQuery(String.join(" | ", parts), parts);
    }

    /** The same words, found in the shown name alone. */
    String inName() {
        return every.replace("':*", "':*A").replaceAll("'(?=[ )]|$)", "':A");
    }

    private static List<String> parts(List<String> words, Map<String, List<String>> corrections) {
        var last = words.size() - 1;
        return IntStream.range(0, words.size())
                .mapToObj(i -> part(words.get(i), i == last, corrections.getOrDefault(words.get(i), List.of())))
                .toList();
    }

    private static String part(String word, boolean last, List<String> corrections) {
        var typed = quoted(word) + (last && word.length() >= SHORTEST_BEGINNING ? ":*" : "");
        return corrections.isEmpty()
                ? typed
                : corrections.stream().map(TextQuery::quoted).collect(joining(" | ", "(" + typed + " | ", ")"));
    }

    private static String quoted(String word) {
        return "'" + word + "'";
    }
}
