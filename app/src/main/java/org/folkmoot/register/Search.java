package org.folkmoot.register;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.database.Locality;
import org.folkmoot.place.Area;
import org.folkmoot.place.Areas;
import org.folkmoot.place.IncomeBand;
import org.folkmoot.place.Pack;
import org.folkmoot.place.Places;
import org.folkmoot.place.Point;
import org.folkmoot.place.Tag;
import org.folkmoot.register.Found.Listed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds organisations. What was typed is looked for first; where it finds next to nothing, the place's own words that
 * are spelt alike; where nothing has all the words, those that have some.
 */
@Component
class Search {

    private static final int NEXT_TO_NOTHING = 3;

    /** How much of the words each organisation has is too slow to tell of more. */
    private static final int MOST_RANKED = 500;

    private final Places places;
    private final Areas areas;
    private final FacetIndexes indexes;
    private final Listing listing;

    Search(Places places, Areas areas, FacetIndexes indexes, Listing listing) {
        this.places = places;
        this.areas = areas;
        this.indexes = indexes;
        this.listing = listing;
    }

    /** Finds one page of organisations in the open transaction of the place. */
    Found find(Locality place, Query query, int size) {
        var index = indexes.here();
        var attempt = attempt(index, query);
        var near = query.near().isEmpty()
                ? null
                : areas.postcode(place, query.near()).orElse(null);
        var wards = near == null ? List.<Area>of() : areas.of(place, "ward");
        var distances = distances(near, wards);
        var pack = places.pack(place);
        var rows = cards(index, query, attempt, size, distances, pack).stream()
                .map(card -> listed(card, distances))
                .toList();
        return new Found(
                attempt.meant().cardinality(),
                rows,
                index.counts(attempt.meant(), wide(pack)),
                attempt.corrections(),
                attempt.text().isAny(),
                !query.near().isEmpty() && near == null);
    }

    /** Whether words are misspelt is told by all that has them, not by what a search is narrowed to. */
    private Attempt attempt(FacetIndex index, Query query) {
        var words = query.folded();
        var narrowed = index.narrowed(query);
        var asTyped = TextQuery.all(words, Map.of());
        if (words.isEmpty()) {
            return new Attempt(asTyped, query.isOnlySigns() ? new BitSet() : narrowed, Map.of());
        }
        var everywhere = found(index, asTyped, false);
        var typed = new Attempt(asTyped, FacetIndex.both(narrowed, everywhere), Map.of());
        if (everywhere.cardinality() >= NEXT_TO_NOTHING) {
            return typed;
        }
        var unknown = Spelling.unknown(index.words(), words);
        var doubtful = unknown.isEmpty() && typed.total() == 0 ? words : unknown;
        var corrections = Spelling.corrections(index.words(), doubtful);
        var corrected = corrections.isEmpty()
                ? typed
                : attempt(index, narrowed, TextQuery.all(words, corrections), corrections);
        if (corrected.total() > typed.total()) {
            return corrected;
        }
        return typed.total() > 0 || words.size() == 1
                ? typed
                : attempt(index, narrowed, TextQuery.any(words, corrections), Map.of());
    }

    private Attempt attempt(FacetIndex index, BitSet narrowed, TextQuery text, Map<String, List<String>> corrections) {
        return new Attempt(text, FacetIndex.both(narrowed, found(index, text, false)), corrections);
    }

    /** Those that have all the words, or some where that is enough. */
    private BitSet found(FacetIndex index, TextQuery text, boolean inName) {
        var found = text.isAny() ? new BitSet() : index.all();
        for (var part : text.parts()) {
            var having = indexes.found(index, part, inName);
            if (text.isAny()) {
                found.or(having);
            } else {
                found.and(having);
            }
        }
        return found;
    }

    /** One page of cards; distances are by ward, and say nothing of organisations without one. */
    private List<Card> cards(
            FacetIndex index, Query query, Attempt attempt, int size, Map<String, Long> distances, Pack pack) {
        var before = (long) (query.page() - 1) * size;
        var order = query.order(!distances.isEmpty());
        var isRanked = order.equals("relevance") && !attempt.text().isEmpty();
        if (isRanked && attempt.total() <= MOST_RANKED) {
            var ids = attempt.meant().stream().mapToObj(index::id).toList();
            return listing.best(ids, query.words(), attempt.text(), size, before);
        }
        var ordering = isRanked
                ? Ordering.byRelevance(index, attempt.meant(), better(index, query, attempt))
                : ordering(index, order, attempt.meant(), distances, pack);
        return listing.of(ordering.page(index, before, size));
    }

    private static Ordering ordering(
            FacetIndex index, String order, BitSet meant, Map<String, Long> distances, Pack pack) {
        return switch (order) {
            case "distance" -> Ordering.byDistance(index, meant, distances);
            case "size" -> Ordering.bySize(index, meant, sizes(pack));
            default -> Ordering.byName(meant);
        };
    }

    /** Of very many: names that begin with the words, then those with more of the words, then names that hold them all. */
    private List<BitSet> better(FacetIndex index, Query query, Attempt attempt) {
        var text = attempt.text();
        var better = new ArrayList<BitSet>();
        better.add(indexes.named(index, Folded.of(query.words())));
        if (text.isAny()) {
            better.addAll(Ordering.byHowMany(text.parts().stream()
                    .map(part -> indexes.found(index, part, false))
                    .toList()));
        } else {
            better.add(found(index, text, true));
        }
        return better;
    }

    private static Listed listed(Card card, Map<String, Long> distances) {
        return new Listed(card, card.ward() == null ? -1 : distances.getOrDefault(card.ward(), -1L));
    }

    private static List<String> sizes(Pack pack) {
        return pack.incomeBands().stream().map(IncomeBand::code).toList();
    }

    /** The kinds of activity that are counted: what lies within them is too fine for a list. */
    static Set<String> wide(Pack pack) {
        return pack.classification().tags().values().stream()
                .filter(tag -> tag.level() == 1)
                .map(Tag::code)
                .collect(Collectors.toSet());
    }

    /** Whole kilometres from a point to the middle of each ward. */
    private static Map<String, Long> distances(@Nullable Point near, List<Area> wards) {
        return near == null
                ? Map.of()
                : wards.stream()
                        .collect(Collectors.toMap(
                                Area::code, ward -> Math.round(near.kilometresTo(new Point(ward.lon(), ward.lat())))));
    }

    private record Attempt(TextQuery text, BitSet meant, Map<String, List<String>> corrections) {

        int total() {
            return meant.cardinality();
        }
    }
}
