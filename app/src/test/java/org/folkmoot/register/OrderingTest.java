package org.folkmoot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderingTest {

    private static final int ALL = 10;
    private static final List<UUID> IDS =
            IntStream.range(0, ALL).mapToObj(i -> new UUID(0x7000L, 90L - i)).toList();

    private final FacetIndex index = new FacetIndex(
            IDS,
            Map.of(
                    "size", Map.of("small", numbers(1, 4), "large", numbers(0, 7)),
                    "ward", Map.of("W1", numbers(2, 3), "W2", numbers(5), "W3", numbers(1)),
                    "status", Map.of("ended", numbers(2, 6)),
                    "confirmed", Map.of("t", numbers(2, 4, 6, 8)),
                    "activity", Map.of("AA", numbers(1, 2, 3), "AA101", numbers(1))),
            new WordIndex(new TreeMap<>()));

    private static Numbers numbers(int... numbers) {
        return Numbers.of(IntStream.of(numbers));
    }

    private static BitSet set(int... numbers) {
        var set = new BitSet();
        IntStream.of(numbers).forEach(set::set);
        return set;
    }

    private List<Integer> page(Ordering ordering, long before, int size) {
        return ordering.page(index, before, size).stream().map(IDS::indexOf).toList();
    }

    @Test
    void anIdIsFoundAgain() {
        assertThat(IntStream.range(0, ALL).map(i -> index.number(IDS.get(i))))
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(index.number(UUID.randomUUID())).isEqualTo(-1);
        assertThat(index.of(List.of(IDS.get(3), UUID.randomUUID(), IDS.get(1)))).isEqualTo(set(1, 3));
    }

    @Test
    void byNameAsTheyStand() {
        assertThat(page(Ordering.byName(set(9, 2, 5)), 0, 2)).containsExactly(2, 5);
        assertThat(page(Ordering.byName(set(9, 2, 5)), 2, 2)).containsExactly(9);
        assertThat(page(Ordering.byName(set(9, 2, 5)), 3, 2)).isEmpty();
    }

    @Test
    void theLargestComeFirstAndThoseOfUnknownSizeLast() {
        var ordering = Ordering.bySize(index, set(0, 1, 2, 4, 7), List.of("small", "large"));
        assertThat(page(ordering, 0, ALL)).containsExactly(0, 7, 1, 4, 2);
    }

    @Test
    void theNearestComeFirstWardsAsFarAwayTogether() {
        var ordering = Ordering.byDistance(index, set(0, 1, 2, 3, 5), Map.of("W1", 4L, "W2", 1L, "W3", 4L));
        assertThat(page(ordering, 0, ALL)).containsExactly(5, 1, 2, 3, 0);
    }

    @Test
    void betterOnesComeFirstAndWithinThemThoseOnARegisterThatGoOn() {
        var ordering = Ordering.byRelevance(index, set(1, 2, 3, 4, 6, 8), List.of(set(1, 2, 4)));
        assertThat(page(ordering, 0, ALL)).containsExactly(4, 1, 2, 8, 3, 6);
    }

    @Test
    void thoseInMoreSetsComeFirst() {
        assertThat(Ordering.byHowMany(List.of(set(1, 2, 3), set(2, 3), set(3, 4))))
                .containsExactly(set(3), set(2, 3), set(1, 2, 3, 4));
    }

    @Test
    void onlyWideActivitiesAreCountedAndNoneThatNobodyHas() {
        assertThat(index.counts(set(1, 2, 5), Set.of("AA")))
                .isEqualTo(Map.of(
                        "activity", Map.of("AA", 2L),
                        "size", Map.of("small", 1L),
                        "status", Map.of("ended", 1L),
                        "ward", Map.of("W1", 1L, "W2", 1L, "W3", 1L)));
    }
}
