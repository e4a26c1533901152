package org.folkmoot.register;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds organisations that may be the one that somebody names, whatever the order of the words. */
@Component
class Alike {

    private static final int MOST = 8;
    private static final int LOOKED_AT = 40;
    private static final int MOST_RANKED = 2_000;
    private static final Set<String> SMALL =
            Set.of("the", "and", "of", "for", "in", "at", "a", "an", "to", "on", "with");

    private final Listing listing;
    private final FacetIndexes indexes;

    Alike(Listing listing, FacetIndexes indexes) {
        this.listing = listing;
        this.indexes = indexes;
    }

    /** Those of which a name has at least half of the telling words, the likeliest first; at most eight. */
    List<Card> to(String name) {
        var query = Query.of(parameter -> parameter.equals("q") ? name : "");
        var words = query.folded().stream()
                .filter(word -> !SMALL.contains(word))
                .distinct()
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashMap<UUID, Card>();
        for (var text : List.of(TextQuery.all(words, Map.of(), true), TextQuery.any(words, Map.of()))) {
            listing.best(having(text), name, text, LOOKED_AT, 0).stream()
                    .filter(card -> shared(card, words) * 2 >= words.size())
                    .forEach(card -> found.putIfAbsent(card.id(), card));
        }
        return found.values().stream().limit(MOST).toList();
    }

    private List<UUID> having(TextQuery text) {
        var index = indexes.here();
        var found = new BitSet();
        (text.isAny() ? text.parts() : List.of(text.every())).forEach(part -> found.or(indexes.found(index, part)));
        return found.stream().limit(MOST_RANKED).mapToObj(index::id).toList();
    }

    private static long shared(Card card, List<String> words) {
        var own = new HashSet<>(Folded.words(card.name()));
        card.otherNames().forEach(other -> own.addAll(Folded.words(other)));
        return words.stream().filter(own::contains).count();
    }
}
