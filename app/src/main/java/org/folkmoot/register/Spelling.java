package org.folkmoot.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.database.Kept;
import org.folkmoot.database.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Corrects what people type against the words of the place's own names: by trying every single slip, and where none
 * makes a known word of a long one, by shared trigrams; then by how many slips they are apart (Damerau, Comm. ACM 7(3),
 * 1964).
 */
@Component
class Spelling {

    private static final int SHORT = 6;
    private static final int MOST = 4;

    private static final String NEAR = """
            select typed.word as typed, near.word, near.organisations
            from unnest(?::text[]) as typed (word) cross join lateral (
                select w.word, w.organisations from register_word w
                where w.word operator(extensions.%) typed.word and w.word <> typed.word
                order by extensions.similarity(w.word, typed.word) desc, w.organisations desc limit 25) near""";

    private static final String AMONG = "select word, organisations from register_word where word = any(?::text[])";

    /** A word that so many are named by is not the beginning of another one; looking for those too would take long. */
    private static final int COMMON = 1_000;

    private static final int PLACES = 500;

    private final JdbcClient jdbc;
    private final Kept<Integer, Set<String>> common;

    Spelling(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.common = new Kept<>(transactions, PLACES);
    }

    /** Whether the last of the words is one that very many organisations here are named by. */
    boolean isCommon(List<String> words) {
        return !words.isEmpty() && common.get(COMMON, this::common).contains(words.getLast());
    }

    private Set<String> common() {
        return Set.copyOf(jdbc.sql("select word from register_word where organisations >= ?")
                .param(COMMON)
                .query(String.class)
                .list());
    }

    /** Those of the words that no name here has; of numbers that cannot be told. */
    List<String> unknown(List<String> words) {
        var letters = letters(words);
        var known = among(letters);
        return letters.stream().filter(word -> !known.containsKey(word)).toList();
    }

    /** For each word, what else may be meant, the likeliest first; words that cannot be corrected are left out. */
    Map<String, List<String>> corrections(List<String> words) {
        var letters = letters(words);
        var found = slips(letters);
        var further = letters.stream()
                .filter(word -> word.length() >= SHORT
                        && found.stream().noneMatch(near -> near.typed().equals(word)))
                .toList();
        if (!further.isEmpty()) {
            found.addAll(near(further));
        }
        var corrections = new LinkedHashMap<String, List<String>>();
        for (var word : letters) {
            var best = best(word, found);
            if (!best.isEmpty()) {
                corrections.put(word, best);
            }
        }
        return corrections;
    }

    private static List<String> letters(List<String> words) {
        return words.stream()
                .filter(word -> word.length() >= 3 && word.chars().noneMatch(Character::isDigit))
                .distinct()
                .toList();
    }

    private static List<String> best(String typed, List<Near> all) {
        var close = all.stream()
                .filter(near -> near.typed().equals(typed) && near.slips() <= allowed(typed))
                .distinct()
                .sorted(Comparator.comparingInt(Near::slips)
                        .thenComparing(
                                Comparator.comparingInt(Near::organisations).reversed()))
                .toList();
        return close.stream()
                .filter(near -> near.slips() == close.getFirst().slips())
                .map(Near::word)
                .limit(MOST)
                .toList();
    }

    private static int allowed(String word) {
        return word.length() < SHORT ? 1 : word.length() < 10 ? 2 : 3;
    }

    private List<Near> near(List<String> words) {
        return jdbc.sql(NEAR)
                .param(words.toArray(String[]::new))
                .query((row, _) -> new Near(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }

    private List<Near> slips(List<String> words) {
        var made = new LinkedHashMap<String, Set<String>>();
        words.forEach(word -> made.put(word, oneSlip(word)));
        var known = among(made.values().stream().flatMap(Set::stream).toList());
        var found = new ArrayList<Near>();
        made.forEach((word, slips) -> slips.stream()
                .filter(known::containsKey)
                .forEach(slip -> found.add(new Near(word, slip, known.getOrDefault(slip, 0)))));
        return found;
    }

    /** Those of the words that the place has, each with the number of organisations. */
    private Map<String, Integer> among(List<String> words) {
        var known = new HashMap<String, Integer>();
        if (!words.isEmpty()) {
            jdbc.sql(AMONG)
                    .param(words.stream().distinct().toArray(String[]::new))
                    .query(row -> {
                        known.put(row.getString(1), row.getInt(2));
                    });
        }
        return known;
    }

    /** Every word that one slip makes of another: a letter left out, doubled up, exchanged or swapped. */
    static Set<String> oneSlip(String word) {
        var slips = new LinkedHashSet<String>();
        for (var i = 0; i <= word.length(); i++) {
            var head = word.substring(0, i);
            var tail = word.substring(i);
            for (var letter = 'a'; letter <= 'z'; letter++) {
                slips.add(head + letter + tail);
                if (!tail.isEmpty()) {
                    slips.add(head + letter + tail.substring(1));
                }
            }
            if (!tail.isEmpty()) {
                slips.add(head + tail.substring(1));
            }
            if (tail.length() > 1) {
                slips.add(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
            }
        }
        slips.remove(word);
        return slips;
    }

    private record Near(String typed, String word, int organisations) {

        int slips() {
            return Slips.between(typed, word);
        }
    }
}
