package org.folkmoot.register;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The organisations of a place in the order of their names, and which of them have which value of each facet, and which
 * words. An organisation is known by its number in that order, from 0. Never changes.
 */
final class FacetIndex {

    /** The ids in the order of names, each as its two halves. */
    private final long[] ids;

    private final int[] byId;
    private final Map<String, Map<String, Numbers>> values;
    private final WordIndex words;

    /** Takes the ids in the order of names, who has each value of each facet, and who has which words. */
    FacetIndex(List<UUID> ids, Map<String, Map<String, Numbers>> values, WordIndex words) {
        this.ids = ids.stream()
                .flatMapToLong(id -> LongStream.of(id.getMostSignificantBits(), id.getLeastSignificantBits()))
                .toArray();
        this.values = values;
        this.words = words;
        this.byId = IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.comparing(this::id))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    WordIndex words() {
        return words;
    }

    /** How many organisations there are. */
    int size() {
        return ids.length / 2;
    }

    UUID id(int number) {
        return new UUID(ids[2 * number], ids[2 * number + 1]);
    }

    /** All organisations. */
    BitSet all() {
        var all = new BitSet(size());
        all.set(0, size());
        return all;
    }

    /** Those with these ids; strangers are passed over. */
    BitSet of(Collection<UUID> some) {
        var set = new BitSet();
        some.stream().mapToInt(this::number).filter(number -> number >= 0).forEach(set::set);
        return set;
    }

    /** The number of an organisation, or -1. */
    int number(UUID id) {
        var low = 0;
        var high = byId.length - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var order = id(byId[middle]).compareTo(id);
            if (order == 0) {
                return byId[middle];
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    /** Those that have a value of a facet. */
    BitSet having(String facet, String value) {
        return values.getOrDefault(facet, Map.of())
                .getOrDefault(value, Numbers.NONE)
                .set();
    }

    /** Those that have every value which a search is narrowed by. */
    BitSet narrowed(Query query) {
        var meant = all();
        Query.FACETS.stream()
                .filter(facet -> !query.facet(facet).isEmpty())
                .forEach(facet -> meant.and(having(facet, query.facet(facet))));
        return meant;
    }

    /**
     * How many of them have each value of each facet; values that none has are left out.
     *
     * @param wide the activities that are counted
     */
    Map<String, Map<String, Long>> counts(BitSet meant, Set<String> wide) {
        var bits = meant.toLongArray();
        var counts = new TreeMap<String, Map<String, Long>>();
        for (var facet : Query.FACETS) {
            values.getOrDefault(facet, Map.of()).forEach((value, having) -> {
                var counted = !facet.equals("activity") || wide.contains(value);
                long count = counted ? having.in(meant, bits) : 0;
                if (count > 0) {
                    counts.computeIfAbsent(facet, _ -> new TreeMap<>()).put(value, count);
                }
            });
        }
        return counts;
    }

    /** The organisations that both have. */
    static BitSet both(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    /** The organisations of the one that the other does not have. */
    static BitSet without(BitSet one, BitSet other) {
        var rest = (BitSet) one.clone();
        rest.andNot(other);
        return rest;
    }
}
