package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaperBoxTest {

    private final PaperBox box = new PaperBox(1_000);

    private void put(long weight, int... candidates) {
        for (var candidate : candidates) {
            box.mark(candidate);
        }
        assertThat(box.end(weight)).isTrue();
    }

    @Test
    void isEmptyUntilAPaperComes() {
        assertThat(box.isEmpty()).isTrue();
        put(1, 3);
        assertThat(box.isEmpty()).isFalse();
    }

    @Test
    void keepsEqualPapersOnce() {
        put(2, 1, 2);
        put(1, 2, 1);
        put(3, 1, 2);
        put(4, 1);

        var papers = box.papers();
        assertThat(papers.size()).isEqualTo(3);
        assertThat(papers.weight(0)).isEqualTo(5);
        assertThat(papers.weight(1)).isEqualTo(1);
        assertThat(papers.weight(2)).isEqualTo(4);
        assertThat(papers.total()).isEqualTo(10);
    }

    @Test
    void aPaperOfNoWeightIsNotKept() {
        put(0, 1, 2);
        assertThat(box.isEmpty()).isTrue();
        put(1, 1);
        assertThat(box.papers().ranking(0)).containsExactly(List.of(2));
    }

    @Test
    void knowsWhetherEveryPaperIsPlain() {
        put(1, 1, 2);
        assertThat(box.papers().plain).isTrue();
        box.mark(1);
        box.equal(2);
        box.end(1);
        assertThat(box.papers().plain).isFalse();
    }

    @Test
    void aSkippedRankIsNotPlain() {
        box.mark(1);
        box.gap();
        box.mark(2);
        box.end(1);
        assertThat(box.papers().plain).isFalse();
    }

    @Test
    void skippedRanksAtTheEndSayNothing() {
        box.mark(1);
        box.gap();
        box.gap();
        box.end(1);
        put(1, 1);
        assertThat(box.papers().size()).isEqualTo(1);
        assertThat(box.papers().plain).isTrue();
    }

    @Test
    void marksAfterARepeatedCandidateDoNotCount() {
        box.mark(1);
        box.mark(1);
        box.gap();
        box.mark(2);
        box.equal(3);
        box.end(1);
        put(1, 1);
        assertThat(box.papers().size()).isEqualTo(1);
    }

    @Test
    void aRepeatWithinARankTakesTheWholeRankAway() {
        box.mark(1);
        box.mark(2);
        box.equal(3);
        box.equal(1);
        box.end(1);
        assertThat(box.papers().ranking(0)).containsExactly(List.of(2));
    }

    @Test
    void aRepeatOnOnePaperIsForgottenOnTheNext() {
        put(1, 1, 1);
        put(1, 1, 2);
        assertThat(box.papers().ranking(1)).containsExactly(List.of(2), List.of(3));
    }

    @Test
    void refusesMorePapersThanCanBeCounted() {
        put(Papers.MOST_PAPERS - 1, 1);
        box.mark(2);
        assertThat(box.end(2)).isFalse();
        box.mark(3);
        assertThat(box.end(1)).isTrue();
        assertThat(box.papers().total()).isEqualTo(Papers.MOST_PAPERS);
    }

    @Test
    void longPapersAreKeptWhole() {
        for (var candidate = 0; candidate < 1_000; candidate++) {
            box.mark(candidate);
        }
        box.end(1);
        put(1, 5);
        assertThat(box.papers().ranking(0)).hasSize(1_000);
        assertThat(box.papers().ranking(1)).containsExactly(List.of(6));
    }

    @Test
    void countsLikeAMap() {
        var random = new Random(11);
        Map<List<Integer>, Long> expected = new HashMap<>();
        for (var i = 0; i < 5_000; i++) {
            var names =
                    random.ints(1 + random.nextInt(3), 0, 60).distinct().boxed().toList();
            var weight = random.nextInt(4);
            put(weight, names.stream().mapToInt(Integer::intValue).toArray());
            if (weight > 0) {
                expected.merge(names, (long) weight, Long::sum);
            }
        }

        var papers = box.papers();
        Map<List<Integer>, Long> found = new HashMap<>();
        for (var paper = 0; paper < papers.size(); paper++) {
            var names = new ArrayList<Integer>();
            papers.ranking(paper).forEach(rank -> names.add(rank.getFirst() - 1));
            assertThat(found.put(names, papers.weight(paper))).isNull();
        }
        assertThat(found).isEqualTo(expected);
    }
}
