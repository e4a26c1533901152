package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The fast counts against slow ones that were written straight from the rules. */
class SlowCountsTest {

    private static final int TRIES = 600;

    private static Election election(int seed, int mostCandidates) {
        var random = new Random(seed);
        var candidates = 2 + random.nextInt(mostCandidates - 1);
        var names = IntStream.rangeClosed(1, candidates).mapToObj(i -> "c" + i).toList();
        var builder = Election.of("Slow", 1 + random.nextInt(5), names);
        var most = seed % 3 == 0 ? 2 : seed % 3 == 1 ? 9 : 30;
        for (var i = 2 + random.nextInt(22); i > 0; i--) {
            var order =
                    new ArrayList<>(IntStream.rangeClosed(1, candidates).boxed().toList());
            Collections.shuffle(order, random);
            var length = 1 + random.nextInt(candidates);
            builder.papers(
                    1 + random.nextInt(most),
                    order.subList(0, length).stream()
                            .mapToInt(Integer::intValue)
                            .toArray());
        }
        return builder.build();
    }

    @Test
    void scottish() {
        for (var seed = 0; seed < TRIES; seed++) {
            var election = election(seed, 9);
            assertThat(Sheets.of(Rule.SCOTTISH, election))
                    .as("seed " + seed)
                    .isEqualTo(new SlowScottish(election).count());
        }
    }

    @Test
    void ers97() {
        for (var seed = 0; seed < TRIES; seed++) {
            var election = election(seed, 9);
            assertThat(Sheets.of(Rule.ERS97, election)).as("seed " + seed).isEqualTo(new SlowErs97(election).count());
        }
    }

    @Test
    void meek() {
        for (var seed = 0; seed < TRIES / 4; seed++) {
            var election = election(seed, 7);
            assertThat(Sheets.of(Rule.MEEK, election)).as("seed " + seed).isEqualTo(new SlowMeek(election).count());
        }
    }

    @Test
    void schulze() {
        for (var seed = 0; seed < TRIES / 4; seed++) {
            var election = election(seed, 5);
            List<List<Integer>> ours = Rule.SCHULZE.count(election).result().ranking().places().stream()
                    .map(place -> place.stream().map(Candidate::number).toList())
                    .toList();
            assertThat(ours).as("seed " + seed).isEqualTo(new SlowSchulze(election).places());
        }
    }
}
