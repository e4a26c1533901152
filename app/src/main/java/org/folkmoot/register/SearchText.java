package org.folkmoot.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.place.Classification;

/**
 * The words by which a card is found, as PostgreSQL writes a text search vector: weight A the shown name, B other names
 * and official numbers, C what it does by its classification, D what it says of itself.
 */
final class SearchText {

    private static final int MOST_WORDS = 200;
    private static final int LAST_PLACE = 16_000;
    private static final int LONGEST_WORD = 100;

    /** All words together; PostgreSQL's vectors end at a megabyte. */
    private static final int MOST_CHARACTERS = 200_000;

    private final Map<String, StringBuilder> places = new LinkedHashMap<>();
    private int place;
    private int characters;

    private SearchText() {}

    static String of(Card card, Classification classification) {
        var text = new SearchText();
        text.add(card.name(), 'A');
        card.otherNames().forEach(name -> text.add(name, 'B'));
        card.orgIds().forEach(text::addNumber);
        card.activities().forEach(code -> titles(classification, code).forEach(title -> text.add(title, 'C')));
        text.add(card.summary(), 'D');
        return text.vector();
    }

    private static List<String> titles(Classification classification, String code) {
        return classification
                .tag(code)
                .map(tag -> List.of(tag.title()))
                .or(() -> classification.activity(code).map(activity -> List.of(activity.title())))
                .orElse(List.of());
    }

    /** A number is found whole, as {@code GB-CHC-123} is typed, and by its last part. */
    private void addNumber(String orgId) {
        add(orgId, 'B');
        put(String.join("", Folded.words(orgId)), 'B');
    }

    private void add(String words, char weight) {
        Folded.words(words).stream().limit(MOST_WORDS).forEach(word -> put(word, weight));
    }

    private void put(String word, char weight) {
        place = Math.min(place + 1, LAST_PLACE);
        var known = places.get(word);
        if (known == null) {
            characters += word.length();
            if (word.length() > LONGEST_WORD || characters > MOST_CHARACTERS) {
                return;
            }
            places.put(word, new StringBuilder().append(place).append(weight));
        } else if (known.length() < 64) {
            known.append(',').append(place).append(weight);
        }
    }

    private String vector() {
        var vector = new StringBuilder();
        places.forEach((word, where) ->
                vector.append('\'').append(word).append("':").append(where).append(' '));
        return vector.toString();
    }
}
