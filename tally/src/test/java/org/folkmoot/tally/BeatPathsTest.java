package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Strongest paths between candidates. */
class BeatPathsTest {

    private static final List<Integer> THREE = List.of(0, 1, 2);

    private static BeatPaths paths(long[]... prefer) {
        return new BeatPaths(prefer, THREE);
    }

    @Test
    void aDuelWonBeatsWithoutAnyPathBack() {
        var paths = paths(new long[] {0, 5, 5}, new long[] {1, 0, 5}, new long[] {1, 1, 0});

        assertThat(paths.beats(0, 1)).isTrue();
        assertThat(paths.beats(1, 2)).isTrue();
        assertThat(paths.beats(0, 2)).isTrue();
        assertThat(paths.beats(1, 0)).isFalse();
        assertThat(paths.beats(2, 0)).isFalse();
    }

    @Test
    void anEqualDuelIsNoLink() {
        var paths = paths(new long[] {0, 3, 0}, new long[] {3, 0, 0}, new long[] {0, 0, 0});

        assertThat(paths.beats(0, 1)).isFalse();
        assertThat(paths.beats(1, 0)).isFalse();
        assertThat(paths.beats(0, 0)).isFalse();
    }

    @Test
    void inACycleTheWeakestLinkGivesWay() {
        var paths = paths(new long[] {0, 8, 3}, new long[] {2, 0, 7}, new long[] {6, 3, 0});

        assertThat(paths.beats(0, 1)).isTrue();
        assertThat(paths.beats(1, 2)).isTrue();
        assertThat(paths.beats(0, 2)).isTrue();
        assertThat(paths.beats(2, 0)).isFalse();
    }

    @Test
    void withEqualWinsTheLinkWithFewerAgainstIsStronger() {
        var paths = paths(new long[] {0, 6, 4}, new long[] {1, 0, 6}, new long[] {6, 2, 0});

        assertThat(paths.beats(0, 1)).isTrue();
        assertThat(paths.beats(1, 2)).isTrue();
        assertThat(paths.beats(0, 2)).isTrue();
        assertThat(paths.beats(2, 0)).isFalse();
    }

    @Test
    void aCycleOfEqualLinksBeatsNobody() {
        var paths = paths(new long[] {0, 6, 3}, new long[] {3, 0, 6}, new long[] {6, 3, 0});

        for (var one : THREE) {
            for (var other : THREE) {
                assertThat(paths.beats(one, other)).isFalse();
            }
        }
    }

    @Test
    void whoDoesNotStandIsNoStepOnAPath() {
        var prefer = new long[][] {{0, 9, 0}, {0, 0, 9}, {4, 0, 0}};

        assertThat(new BeatPaths(prefer, List.of(0, 2)).beats(2, 0)).isTrue();
        assertThat(new BeatPaths(prefer, THREE).beats(2, 0)).isFalse();
    }
}
