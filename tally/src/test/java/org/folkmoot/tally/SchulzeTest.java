package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SchulzeTest {

    private static Result count(int candidates, int seats, String papers) {
        return Rule.SCHULZE.count(Elections.blt(candidates, seats, papers)).result();
    }

    private static String ranking(Result result) {
        return result.ranking().places().stream().map(Sheets::names).collect(Collectors.joining(" > "));
    }

    private static long duel(Result result, int one, int other) {
        return result.ranking()
                .duels()
                .preferring(
                        result.candidates().get(one - 1), result.candidates().get(other - 1));
    }

    /** The example of the method's Wikipedia article: 45 voters, five candidates, winner E. */
    @Test
    void ranksTheWellKnownExample() {
        var result = count(5, 1, """
                5 1 3 2 5 4 0
                5 1 4 5 3 2 0
                8 2 5 4 1 3 0
                3 3 1 2 5 4 0
                7 3 1 5 2 4 0
                2 3 2 1 4 5 0
                7 4 3 5 2 1 0
                8 5 2 1 4 3 0
                """);

        assertThat(ranking(result)).isEqualTo("E > A > C > B > D");
        assertThat(Sheets.names(result.elected())).isEqualTo("E");
        assertThat(duel(result, 1, 2)).isEqualTo(20);
        assertThat(duel(result, 2, 1)).isEqualTo(25);
        assertThat(duel(result, 5, 4)).isEqualTo(31);
        assertThat(result.ranking().winner()).isEmpty();
    }

    @Test
    void rankedCandidatesStandAboveUnrankedOnesWhoAreEqual() {
        var result = count(4, 1, "3 1 0\n2 2 3 0");

        assertThat(duel(result, 1, 2)).isEqualTo(3);
        assertThat(duel(result, 2, 4)).isEqualTo(2);
        assertThat(duel(result, 3, 4)).isEqualTo(2);
        assertThat(duel(result, 4, 3)).isZero();
    }

    @Test
    void equalPreferencesCountForNeither() {
        var result = count(3, 1, "5 1=2 3 0\n1 2 0");

        assertThat(duel(result, 1, 2)).isZero();
        assertThat(duel(result, 2, 1)).isEqualTo(1);
        assertThat(duel(result, 1, 3)).isEqualTo(5);
    }

    @Test
    void aSkippedRankChangesNothing() {
        assertThat(duel(count(3, 1, "5 1 - 2 0"), 2, 3)).isEqualTo(5);
        assertThat(count(3, 1, "5 - 2 0").valid()).isEqualTo(5);
    }

    @Test
    void equalCandidatesShareAPlace() {
        var result = count(3, 1, "3 1 2=3 0");

        assertThat(ranking(result)).isEqualTo("A > B C");
        assertThat(Sheets.names(result.ranking().winner())).isEqualTo("A");
        assertThat(result.ranking().loser()).isEmpty();
    }

    @Test
    void namesTheCandidateWhoBeatsAllAndTheOneWhoLosesAll() {
        var result = count(3, 1, "3 1 2 3 0\n2 2 1 3 0");

        assertThat(Sheets.names(result.ranking().winner())).isEqualTo("A");
        assertThat(Sheets.names(result.ranking().loser())).isEqualTo("C");
    }

    @Test
    void oneCandidateAloneNeitherWinsNorLosesDuels() {
        var result = count(1, 1, "3 1 0");

        assertThat(ranking(result)).isEqualTo("A");
        assertThat(result.ranking().winner()).isEmpty();
        assertThat(result.ranking().loser()).isEmpty();
    }

    @Test
    void betweenEqualWinsTheDuelWithFewerAgainstIsStronger() {
        var result = count(3, 1, """
                2 1 2 3 0
                2 2 3 1 0
                1 3 1 2 0
                1 3 1=2 0
                """);

        assertThat(duel(result, 1, 2)).isEqualTo(3);
        assertThat(duel(result, 2, 1)).isEqualTo(2);
        assertThat(duel(result, 2, 3)).isEqualTo(4);
        assertThat(duel(result, 3, 1)).isEqualTo(4);
        assertThat(duel(result, 1, 3)).isEqualTo(2);
        assertThat(ranking(result)).isEqualTo("B C > A".equals(ranking(result)) ? "B C > A" : "B > C > A");
    }

    @Test
    void severalSeatsGoToTheBestPlaces() {
        assertThat(Sheets.names(count(4, 2, "3 1 2 3 4 0\n2 2 1 3 4 0").elected()))
                .isEqualTo("A B");
    }

    @Test
    void equalCandidatesAtTheCutDrawLots() {
        var result = count(3, 2, "3 1 2=3 0");

        assertThat(Sheets.names(result.elected())).isEqualTo("A C");
        assertThat(result.lots()).hasSize(1);
        assertThat(Sheets.names(result.lots().getFirst().tied())).isEqualTo("B C");
        assertThat(result.lots().getFirst().purpose()).isEqualTo(Purpose.ELECT);
    }

    @Test
    void equalCandidatesWhoAllFitDrawNoLot() {
        assertThat(count(3, 3, "3 1 2=3 0").lots()).isEmpty();
    }

    @Test
    void withdrawnCandidatesAreNotRanked() {
        var result = count(3, 1, "-1\n5 1 2 3 0\n2 1 0");

        assertThat(ranking(result)).isEqualTo("B > C");
        assertThat(result.valid()).isEqualTo(5);
        assertThat(result.invalid()).isEqualTo(2);
        assertThat(result.ranking().duels().candidates()).hasSize(2);
    }

    @Test
    void withoutAValidPaperNobodyIsElected() {
        var result = count(2, 1, "5 0");

        assertThat(result.elected()).isEmpty();
        assertThat(result.notes()).containsExactly("No paper is valid, so nobody is elected.");
    }

    @Test
    void moreThanAThousandCandidatesAreRefused() {
        var builder = Election.of(
                "",
                1,
                java.util.stream.IntStream.range(0, 1001).mapToObj(i -> "c" + i).toList());

        assertThat(Rule.SCHULZE.count(builder.build()).toString())
                .isEqualTo("There are 1001 candidates; Schulze (winning votes) counts at most 1000.");
    }
}
