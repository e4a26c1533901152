package org.folkmoot.support.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuardTest {

    private static final int LARGEST = 14;

    private static List<Guard.Row> rows(int... counts) {
        return IntStream.range(0, counts.length)
                .mapToObj(at -> new Guard.Row("r" + at, counts[at]))
                .toList();
    }

    private static Guard.Table guarded(int... counts) {
        return Guard.of(IntStream.of(counts).sum(), rows(counts), Set.of());
    }

    @Test
    void aCountUnderFiveIsHiddenAndTheSmallestOtherWithIt() {
        assertThat(guarded(20, 3, 7, 0, 9).rows())
                .extracting(Guard.Shown::count)
                .containsExactly(20L, null, null, 0L, 9L);
        assertThat(guarded(20, 6, 0).rows()).extracting(Guard.Shown::count).containsExactly(20L, 6L, 0L);
        assertThat(guarded(3, 1)).isEqualTo(Guard.Table.HIDDEN);
        assertThat(guarded(4, 4, 4)).isEqualTo(Guard.Table.HIDDEN);
        assertThat(guarded(4, 3, 0)).isEqualTo(new Guard.Table(7L, List.of()));
    }

    /** Every table that is printed the same way is tried: no hidden row is the same in all of them. */
    @Test
    void noHiddenRowCanBeComputedByWhoeverKnowsTheRule() {
        var random = new Random(5);
        for (var n = 0; n < 60; n++) {
            var counts = random.ints(3, 0, LARGEST).toArray();
            var printed = guarded(counts);
            var possible = alike(printed, counts.length, IntStream.of(counts).sum());
            assertThat(possible).isNotEmpty();
            for (var at = 0; at < counts.length; at++) {
                var row = at;
                var hidden = printed.rows().isEmpty()
                        ? Guard.isSmall(counts[at])
                        : printed.rows().get(at).count() == null;
                if (hidden) {
                    assertThat(possible.stream().map(it -> it[row]).distinct().count())
                            .as("%s in %s", at, IntStream.of(counts).boxed().toList())
                            .isGreaterThan(1);
                }
            }
        }
    }

    private static List<int[]> alike(Guard.Table printed, int size, int total) {
        var found = new ArrayList<int[]>();
        var tried = new int[size];
        for (var n = 0; n < Math.pow(LARGEST * 2, size); n++) {
            var rest = n;
            for (var at = 0; at < size; at++) {
                tried[at] = rest % (LARGEST * 2);
                rest /= LARGEST * 2;
            }
            if ((printed.total() == null || IntStream.of(tried).sum() == total)
                    && guarded(tried).equals(printed)) {
                found.add(tried.clone());
            }
        }
        return found;
    }
}
