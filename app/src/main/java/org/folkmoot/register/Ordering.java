package org.folkmoot.register;

import static org.folkmoot.register.FacetIndex.both;
import static org.folkmoot.register.FacetIndex.without;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What is found in parts, the first before the second, each in the order of names. */
final class Ordering {

    private final List<BitSet> parts = new ArrayList<>();
    private BitSet rest;

    private Ordering(BitSet meant) {
        this.rest = meant;
    }

    static Ordering byName(BitSet meant) {
        return new Ordering(meant);
    }

    /** The largest first; those of unknown size last. */
    static Ordering bySize(FacetIndex index, BitSet meant, List<String> smallestFirst) {
        var ordering = new Ordering(meant);
        smallestFirst.reversed().forEach(size -> ordering.then(index.having("size", size)));
        return ordering;
    }

    /** The nearest first; those of which no ward is known last. */
    static Ordering byDistance(FacetIndex index, BitSet meant, Map<String, Long> kilometres) {
        var near = new TreeMap<Long, BitSet>();
        kilometres.forEach(
                (ward, away) -> near.computeIfAbsent(away, _ -> new BitSet()).or(index.having("ward", ward)));
        var ordering = new Ordering(meant);
        near.values().forEach(ordering::then);
        return ordering;
    }

    /** Those that the first has before those that only the second has; within each, those that are on a register first. */
    static Ordering byRelevance(FacetIndex index, BitSet meant, Collection<BitSet> better) {
        var ordering = new Ordering(meant);
        var confirmed = index.having(FacetIndexes.CONFIRMED, "t");
        var going = without(index.all(), index.having("status", "ended"));
        for (var part : better) {
            ordering.then(both(part, both(confirmed, going)));
            ordering.then(both(part, going));
            ordering.then(part);
        }
        ordering.then(both(confirmed, going));
        ordering.then(going);
        return ordering;
    }

    /** Those in all the sets, then those in all but one, and so on. */
    static List<BitSet> byHowMany(List<BitSet> sets) {
        var atLeast = new ArrayList<BitSet>();
        for (var set : sets) {
            var again = set;
            for (var level : atLeast) {
                var both = both(level, again);
                level.or(again);
                again = both;
            }
            atLeast.add((BitSet) again.clone());
        }
        return atLeast.reversed();
    }

    private void then(BitSet part) {
        parts.add(both(rest, part));
        rest = without(rest, part);
    }

    /** One page: so many after so many. */
    List<UUID> page(FacetIndex index, long before, int size) {
        var all = new ArrayList<>(parts);
        all.add(rest);
        return all.stream()
                .flatMapToInt(BitSet::stream)
                .skip(before)
                .limit(size)
                .mapToObj(index::id)
                .toList();
    }
}
