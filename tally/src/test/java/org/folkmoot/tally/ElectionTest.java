package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The three names a caller needs: election, rule, result. */
class ElectionTest {

    private static ElectionBuilder board() {
        return Election.of("Board", 2, List.of("Ann", "Ben", "Cem"));
    }

    @Test
    void isBuiltFromPapers() {
        var election = board().papers(3, 2, 1).papers(1, 3).papers(2, 2, 1).build();

        assertThat(Sheets.papers(election)).isEqualTo("5 x 2>1\n1 x 3");
        assertThat(election.title()).isEqualTo("Board");
        assertThat(election.seats()).isEqualTo(2);
        assertThat(election.papers().weight(0)).isEqualTo(5);
    }

    @Test
    void isBuiltFromRanksToo() {
        var election = board().ranked(3, List.of(List.of(2, 1), List.of(), List.of(3)))
                .withdraw(1)
                .build();

        assertThat(Sheets.papers(election)).isEqualTo("3 x 2=1>->3");
        assertThat(election.withdrawn()).containsExactly(new Candidate(1, "Ann"));
    }

    @Test
    void refusesPapersThatCannotBe() {
        assertThatThrownBy(() -> board().papers(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> board().papers(Papers.MOST_PAPERS, 1).papers(1, 2))
                .hasMessage("Papers number from 0 to 90000000000000 in all.");
        assertThatThrownBy(() -> board().papers(1, 4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> board().papers(1, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(board().papers(Papers.MOST_PAPERS, 1).build().papers().total())
                .isEqualTo(Papers.MOST_PAPERS);
    }

    @Test
    void needsASeatACandidateAndNamesOfTheirOwn() {
        assertThatThrownBy(() -> Election.of("", 0, List.of("A")).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Election.of("", 1, List.of()).build())
                .hasMessage("An election needs a seat and a candidate.");
        assertThatThrownBy(() -> Election.of("", 1, List.of("A", "A")).build())
                .hasMessage("Two candidates have the same name.");
        assertThatThrownBy(() ->
                        Election.of("", 1, Collections.nCopies(30_001, "A")).build())
                .hasMessage("An election needs a seat and a candidate.");
    }

    @Test
    void takesAnotherNumberOfSeats() {
        var election = board().withdraw(2).papers(1, 1).build().withSeats(3);

        assertThat(election.seats()).isEqualTo(3);
        assertThat(election.withdrawn()).hasSize(1);
        assertThat(election.papers().total()).isEqualTo(1);
    }

    @Test
    void doesNotChangeWithWhatItWasMadeOf() {
        var candidates = new java.util.ArrayList<>(List.of(new Candidate(1, "Ann")));
        var election =
                new Election("", 1, candidates, Set.of(), null, board().build().papers());
        candidates.clear();

        assertThat(election.candidates()).hasSize(1);
    }

    @Test
    void readingAndCountingGiveTheThingOrThrowTheReason() {
        var reading = Elections.file("a.blt", "x");

        assertThatThrownBy(reading::election)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a.blt:1: Expected the number of candidates, found \"x\".");
        assertThatThrownBy(() -> Rule.MEEK
                        .count(board().papers(Papers.MOST_PAPERS, 1).build())
                        .result())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("There are 90000000000000 papers;");
    }

    @Test
    void aRefusalShowsFileAndLineWhereItHasThem() {
        assertThat(new Refusal("a", 3, "No.")).hasToString("a:3: No.");
        assertThat(new Refusal("a", 0, "No.")).hasToString("a: No.");
        assertThat(new Refusal("", 0, "No.")).hasToString("No.");
    }

    @Test
    void rulesAreKnownByName() {
        assertThat(Rule.all()).hasSize(8).allSatisfy(rule -> {
            assertThat(Rule.named(rule.name())).contains(rule);
            assertThat(rule.toString()).isEqualTo(rule.name());
            assertThat(rule.title()).isNotBlank();
        });
        assertThat(Rule.named("nothing")).isEmpty();
        assertThat(Rule.SCOTTISH.decimals()).isEqualTo(5);
        assertThat(Rule.ERS97.decimals()).isEqualTo(2);
        assertThat(Rule.MEEK.decimals()).isEqualTo(9);
        assertThat(Rule.PLURALITY.decimals()).isZero();
    }

    @Test
    void aSeedOrClosedGapsLeaveTheRuleItselfAlone() {
        var tied = Elections.blt(2, 1, "1 1 0\n1 2 0");

        assertThat(Rule.IRV.withSeed("x").count(tied).result().lots().getFirst().seeded())
                .isTrue();
        assertThat(Rule.IRV
                        .withSeed("x")
                        .closingGaps()
                        .count(tied)
                        .result()
                        .lots()
                        .getFirst()
                        .seeded())
                .isTrue();
        assertThat(Rule.IRV.count(tied).result().lots().getFirst().seeded()).isFalse();
        assertThat(Rule.IRV.withSeed("x").name()).isEqualTo("irv");
    }

    @Test
    void aResultDoesNotChangeWhenCountedTwiceOrInParallel() {
        var election = Elections.blt(6, 3, "9 1 2 0\n8 2 3 0\n5 3 0\n4 4 1 0\n4 5 4 0\n2 6 5 0");
        var once = Rule.SCOTTISH.count(election).result().text();

        var texts = java.util.stream.IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> Rule.SCOTTISH.count(election).result().text())
                .distinct()
                .toList();
        assertThat(texts).containsExactly(once);
    }

    @Test
    void aPaperIsShownRankByRank() {
        var papers = board().ranked(2, List.of(List.of(3), List.of(1, 2)))
                .papers(1)
                .build()
                .papers();

        assertThat(papers.size()).isEqualTo(2);
        assertThat(papers.ranking(0)).containsExactly(List.of(3), List.of(1, 2));
        assertThat(papers.ranking(1)).isEmpty();
    }
}
