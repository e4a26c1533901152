package org.folkmoot.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.register.Folded;

/**
 * The part of an SQL statement that says which grants are meant.
 *
 * @param sql for {@code where}; the view {@code money_grant} is called g
 * @param parameters by name
 */
record Conditions(String sql, Map<String, Object> parameters) {

    private static final int MOST_WORDS = 8;

    /** Those asked for, as far as their sources still have them. */
    static Conditions of(Asked asked) {
        List<String> all = new ArrayList<>(List.of("g.gone_since is null"));
        Map<String, Object> parameters = new HashMap<>();
        var words = text(asked.words());
        if (!words.isEmpty()) {
            all.add("g.search @@ to_tsquery('simple', :words)");
            parameters.put("words", words);
        }
        asked.narrowed().forEach((facet, value) -> {
            all.add(condition(facet));
            parameters.put(facet, value(facet, value));
        });
        return new Conditions(String.join(" and ", all), parameters);
    }

    /** All words, the last one also as the beginning of a word, so that results come while one types. */
    private static String text(String typed) {
        var words = Folded.words(typed).stream().limit(MOST_WORDS).toList();
        return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" & "))
                + (words.isEmpty() || words.getLast().length() < 3 ? "" : ":*");
    }

    private static String condition(String facet) {
        return switch (facet) {
            case "year" -> "g.year = :year";
            case "funder" -> "g.funder = :funder";
            case "programme" -> "g.programme = :programme";
            case "ward" -> "g.ward = :ward";
            case "recipients" -> "g.recipient_kind = :recipients";
            case "recipient" -> "g.recipient = :recipient";
            case "organisation" -> "g.organisation = :organisation";
            case "currency" -> "g.currency = :currency";
            case "least" -> "g.amount >= :least";
            case "below" -> "g.amount < :below";
            default -> throw new IllegalArgumentException(facet);
        };
    }

    private static Object value(String facet, String value) {
        return switch (facet) {
            case "year" -> Integer.valueOf(value);
            case "organisation" -> UUID.fromString(value);
            case "least", "below" -> new BigDecimal(value);
            default -> value;
        };
    }
}
