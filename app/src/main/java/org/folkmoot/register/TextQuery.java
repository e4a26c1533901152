package org.folkmoot.register;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words that are looked for.
 *
 * @param parts one for each word that was typed, in any of its forms
 * @param isAny whether one of them is enough
 */
record TextQuery(List<Part> parts, boolean isAny) {

    /** Fewer letters than this are the beginning of too many words. */
    static final int SHORTEST_BEGINNING = 3;

    /** A word that was typed: found where any of the forms is. */
    record Part(List<Form> forms) {

        /** Whether any form has a digit. */
        boolean hasDigits() {
            return forms.stream().anyMatch(form -> form.word().chars().anyMatch(Character::isDigit));
        }

        /** As PostgreSQL's text search wants it, where asked found in the shown name alone. */
        String text(boolean inName) {
            var all = forms.stream().map(form -> form.text(inName)).collect(Collectors.joining(" | "));
            return forms.size() == 1 ? all : "(" + all + ")";
        }
    }

    /** One form of a word, whole or the beginning of words. */
    record Form(String word, boolean isBeginning) {

        private String text(boolean inName) {
            var marks = (isBeginning ? "*" : "") + (inName ? "A" : "");
            return "'" + word + "'" + (marks.isEmpty() ? "" : ":" + marks);
        }
    }

    /** All words, the last one also as the beginning of a word, so that results come while one types. */
    static TextQuery all(List<String> words, Map<String, List<String>> corrections) {
        return new TextQuery(parts(words, corrections), false);
    }

    /** At least one of the words. */
    static TextQuery any(List<String> words, Map<String, List<String>> corrections) {
        return new TextQuery(parts(words, corrections), words.size() > 1);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The whole query as PostgreSQL's text search wants it; empty for no words. */
    String every() {
        return text(false);
    }

    /** The same words, found in the shown name alone. */
    String inName() {
        return text(true);
    }

    private String text(boolean inName) {
        return parts.stream().map(part -> part.text(inName)).collect(Collectors.joining(isAny ? " | " : " & "));
    }

    private static List<Part> parts(List<String> words, Map<String, List<String>> corrections) {
        var last = words.size() - 1;
        return IntStream.range(0, words.size())
                .mapToObj(i -> part(words.get(i), i == last, corrections.getOrDefault(words.get(i), List.of())))
                .toList();
    }

    /** A word, in whichever number; one that is corrected as it was typed, and as it may be meant. */
    private static Part part(String word, boolean last, List<String> corrections) {
        var typed = new Form(word, last && word.length() >= SHORTEST_BEGINNING);
        var others = corrections.isEmpty()
                ? Stream.of(Plurals.other(word)).filter(other -> !other.isEmpty() && !finds(typed, other))
                : corrections.stream();
        return new Part(Stream.concat(Stream.of(typed), others.map(other -> new Form(other, false)))
                .toList());
    }

    /** Whether what is looked for as the beginning of a word finds the other anyway. */
    private static boolean finds(Form typed, String other) {
        return typed.isBeginning() && other.startsWith(typed.word());
    }
}
