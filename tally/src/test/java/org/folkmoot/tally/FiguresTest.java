package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Votes, figures and the arithmetic under them. */
class FiguresTest {

    private static final List<Candidate> TWO = List.of(new Candidate(1, "A"), new Candidate(2, "B"));

    @Test
    void votesShowAllDecimalsOfTheirRule() {
        assertThat(new Votes(74_400_000, 5)).hasToString("744.00000");
        assertThat(new Votes(1, 5)).hasToString("0.00001");
        assertThat(new Votes(0, 2)).hasToString("0.00");
        assertThat(new Votes(12, 1)).hasToString("1.2");
        assertThat(new Votes(744, 0)).hasToString("744");
        assertThat(new Votes(Long.MAX_VALUE, 9)).hasToString("9223372036.854775807");
    }

    @Test
    void votesCompareBySize() {
        assertThat(new Votes(3, 2)).isGreaterThan(new Votes(2, 2)).isEqualByComparingTo(new Votes(3, 2));
    }

    @Test
    void whoIsOutHasNoFigure() {
        var figures = new Figures(TWO, new long[] {150, Figures.NONE}, 2);

        assertThat(figures.of(TWO.getFirst())).contains(new Votes(150, 2));
        assertThat(figures.of(TWO.getLast())).isEmpty();
        assertThat(figures.asMap()).containsOnlyKeys(TWO.getFirst());
        assertThat(figures.total()).isEqualTo(new Votes(150, 2));
        assertThat(figures).hasToString("{A=1.50}");
    }

    @Test
    void noFiguresAreNoFigures() {
        assertThat(Figures.none().of(TWO.getFirst())).isEmpty();
        assertThat(Figures.none().asMap()).isEmpty();
        assertThat(Figures.none().total().units()).isZero();
    }

    @Test
    void figuresDoNotChangeWithWhatTheyWereMadeOf() {
        var units = new long[] {1, 2};
        var figures = new Figures(TWO, units, 0);
        units[0] = 9;

        assertThat(figures.total().units()).isEqualTo(3);
    }

    @Test
    void productsOfAnySizeAreExact() {
        var random = new Random(5);
        for (var i = 0; i < 2_000; i++) {
            var a = random.nextLong() >>> (1 + random.nextInt(60));
            var b = random.nextLong() >>> (1 + random.nextInt(60));
            var c = Math.max(Math.max(a, b), 1);
            var product = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
            var parts = product.divideAndRemainder(BigInteger.valueOf(c));
            assertThat(Arithmetic.timesOver(a, b, c)).isEqualTo(parts[0].longValueExact());
            assertThat(Arithmetic.timesOverUp(a, b, c)).isEqualTo(parts[0].longValueExact() + parts[1].signum());
        }
    }

    @Test
    void productsAtTheEdgeOfSixtyFourBitsAreExact() {
        assertThat(Arithmetic.timesOver(1L << 32, 1L << 31, 1L << 32)).isEqualTo(1L << 31);
        assertThat(Arithmetic.timesOverUp(1L << 32, 1L << 31, 1L << 32)).isEqualTo(1L << 31);
        assertThat(Arithmetic.timesOver(1L << 32, 1L << 32, 1L << 40)).isEqualTo(1L << 24);
        assertThat(Arithmetic.timesOverUp(0, 7, 3)).isZero();
        assertThat(Arithmetic.timesOverUp(7, 1, 3)).isEqualTo(3);
        assertThat(Arithmetic.timesOver(7, 1, 3)).isEqualTo(2);
    }

    @Test
    void stagesSayWhatHappened() {
        var stages = Rule.SCOTTISH
                .count(Elections.blt(3, 2, "9 1 2 0\n2 2 0\n1 3 0"))
                .result()
                .stages();

        assertThat(stages.getFirst().what()).isEqualTo("first preferences");
        assertThat(stages.getFirst().kind()).isEqualTo(StageKind.FIRST_PREFERENCES);
        assertThat(stages.getFirst().elected()).containsExactly(new Candidate(1, "A"));
        assertThat(stages.getFirst().transfers()).isEmpty();
        assertThat(stages.get(1).what()).isEqualTo("surplus of A");
        assertThat(stages.get(1).subjects()).containsExactly(new Candidate(1, "A"));
        assertThat(stages.get(1).transfers())
                .containsExactly(new Transfer(
                        new Candidate(1, "A"),
                        new Candidate(2, "B"),
                        9,
                        new Votes(44_444, 5),
                        new Votes(399_996, 5),
                        "rule 48"));
    }
}
