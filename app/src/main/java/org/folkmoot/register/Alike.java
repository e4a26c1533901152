package org.folkmoot.register;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds organisations that may be the one that somebody names, whatever the order of the words. */
@Component
class Alike {

    private static final int MOST = 8;
    private static final Set<String> SMALL =
            Set.of("the", "and", "of", "for", "in", "at", "a", "an", "to", "on", "with");
    private static final String FIND = "select " + Listing.COLUMNS + """
             from register_organisation where search @@ cast(:words as tsquery)
            order by ts_rank(search, cast(:words as tsquery)) desc, length(sort_name), sort_name, id limit 60""";

    private final JdbcClient jdbc;

    Alike(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of which a name has at least half of the telling words, the likeliest first; at most eight. */
    List<Card> to(String name) {
        var query = Query.of(parameter -> parameter.equals("q") ? name : "");
        var words = query.folded().stream()
                .filter(word -> !SMALL.contains(word))
                .distinct()
                .toList();
        return words.isEmpty()
                ? List.of()
                : jdbc
                        .sql(FIND)
                        .param("words", TextQuery.any(words, Map.of()).every())
                        .query((row, _) -> Listing.card(row))
                        .list()
                        .stream()
                        .filter(card -> shared(card, words) * 2 >= words.size())
                        .sorted(Comparator.comparingLong((Card card) -> -shared(card, words)))
                        .limit(MOST)
                        .toList();
    }

    /** Those with all the words in a name, the last one perhaps not yet whole. */
    List<Card> begunBy(String typed) {
        var words = Query.of(parameter -> parameter.equals("q") ? typed : "").folded();
        if (words.isEmpty()) {
            return List.of();
        }
        var last = words.getLast();
        // of a word that has just been begun only among those that have the others
        var begun = words.size() > 1 && last.length() < TextQuery.SHORTEST_BEGINNING;
        var named = TextQuery.all(begun ? words.subList(0, words.size() - 1) : words, Map.of())
                .inName();
        return jdbc.sql(FIND).param("words", named).query((row, _) -> Listing.card(row)).list().stream()
                .filter(card -> !begun || Folded.words(card.name()).stream().anyMatch(word -> word.startsWith(last)))
                .limit(MOST)
                .toList();
    }

    private static long shared(Card card, List<String> words) {
        var own = new HashSet<>(Folded.words(card.name()));
        card.otherNames().forEach(other -> own.addAll(Folded.words(other)));
        return words.stream().filter(own::contains).count();
    }
}
