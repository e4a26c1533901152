package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Meek's method as the PR Foundation's reference rule has it, clause by clause. */
class MeekRuleTest {

    private static String sheet(int candidates, int seats, String papers) {
        return Sheets.of(Rule.MEEK, Elections.blt(candidates, seats, papers));
    }

    private static String story(int candidates, int seats, String papers, int stage) {
        return Sheets.story(Rule.MEEK, Elections.blt(candidates, seats, papers), stage);
    }

    @Test
    void clauseB2bTheQuotaIsTheVotesOverSeatsPlusOneAndOneUnit() {
        assertThat(story(3, 2, "5 1 0\n3 2 0\n2 3 0", 1))
                .startsWith("The quota is 3.333333334: 10 votes, 2 seats. (B.2.b)");
    }

    @Test
    void clauseB2cWhoReachesTheQuotaIsElectedAndTheRoundBeginsAnew() {
        assertThat(sheet(4, 2, "10 1 2 0\n4 2 0\n3 3 0\n1 4 0"))
                .isEqualTo("""
                1 round: A 10, B 4, C 3, D 1; lost 0
                2 round: A 6, B 8, C 3, D 1; lost 0
                elected: A B
                """.replace("A 6, B 8", "A 6.00000001, B 7.99999999"));
    }

    @Test
    void clauseB2cAVoteEqualToTheQuotaIsEnough() {
        var stages =
                Rule.MEEK.count(Elections.blt(2, 1, "5 1 0\n4 2 0")).result().stages();

        assertThat(stages).hasSize(1);
        assertThat(stages.getFirst().quota().toString()).isEqualTo("4.500000001");
    }

    @Test
    void clauseB2fKeepValuesAreRoundedUpTwice() {
        var stages = Rule.MEEK
                .count(Elections.blt(4, 2, "7 1 2 0\n4 2 0\n3 3 0\n3 4 0"))
                .result()
                .stages();
        var first = new Candidate(1, "A");

        assertThat(stages.get(0).keepValues().of(first).orElseThrow().toString())
                .isEqualTo("1.000000000");
        assertThat(stages.get(1).keepValues().of(first).orElseThrow().toString())
                .isEqualTo("0.809523810");
    }

    @Test
    void clauseB3TheLowestHopefulIsExcludedWhenTheSurplusIsAsGoodAsNothing() {
        assertThat(story(4, 1, "5 1 0\n4 2 0\n3 3 2 0\n1 4 3 0", 1)).isEqualTo("""
                D is excluded with 1. (B.3)
                """);
    }

    @Test
    void clauseB3AllWithinTheSurplusOfTheLowestAreTied() {
        assertThat(story(3, 1, "5 1 0\n3 2 0\n3 3 0", 1)).isEqualTo("""
                B and C are equal; the lot (draw 1, without a seed the last named is preferred) falls on B to be excluded.
                B is excluded with 3. (B.3)
                """);
    }

    @Test
    void clauseB3PapersOfTheExcludedCountForTheirNextChoiceInTheNextRound() {
        assertThat(sheet(3, 1, "5 1 0\n4 2 0\n3 3 2 0")).isEqualTo("""
                1 round: A 5, B 4, C 3; lost 0
                2 round: A 5, B 7; lost 0
                elected: B
                """);
    }

    @Test
    void theQuotaFallsAsPapersRunOut() {
        assertThat(sheet(3, 1, "5 1 0\n4 2 0\n3 3 0")).isEqualTo("""
                1 round: A 5, B 4, C 3; lost 0
                2 round: A 5, B 4; lost 3
                elected: A
                """);
    }

    @Test
    void clauseC1WhoRemainsFillsThePlaces() {
        assertThat(sheet(3, 2, "8 1 0\n1 2 0\n0 3 0"))
                .isEqualTo("""
                1 round: A 8, B 1, C 0; lost 0
                2 round: A 3.000000001, B 1, C 0; lost 4.999999999
                elected: A B
                """.replace("A 3.000000001, B 1, C 0; lost 4.999999999", second()));
    }

    private static String second() {
        var result = Rule.MEEK.count(Elections.blt(3, 2, "8 1 0\n1 2 0\n0 3 0")).result();
        var stage = result.stages().getLast();
        assertThat(stage.votes().total().units() + stage.nonTransferable().units())
                .isEqualTo(9_000_000_000L);
        return Sheets.of(result).lines().skip(1).findFirst().orElseThrow().replaceFirst("2 round: ", "");
    }

    @Test
    void clauseC1AsManyCandidatesAsSeatsAreElectedAtOnce() {
        assertThat(sheet(2, 2, "3 1 0\n1 2 0")).isEqualTo("""
                1 round: A 3, B 1; lost 0
                elected: A B
                """);
    }

    @Test
    void electedCandidatesPassOnTheSameShareOfEveryPaperTheyReceive() {
        var result = Rule.MEEK
                .count(Elections.blt(4, 2, "9 1 2 0\n4 3 1 2 0\n5 2 0\n6 4 0"))
                .result();

        for (var stage : result.stages()) {
            assertThat(stage.votes().total().units() + stage.nonTransferable().units())
                    .isEqualTo(24_000_000_000L);
        }
        assertThat(Sheets.names(result.elected())).isEqualTo("A B");
    }

    @Test
    void withdrawnCandidatesKeepNothing() {
        assertThat(sheet(3, 1, "-1\n5 1 2 0\n4 3 0")).isEqualTo("""
                1 round: B 5, C 4; lost 0
                elected: B
                """);
    }

    @Test
    void withoutAValidPaperNobodyIsElected() {
        assertThat(sheet(3, 2, "5 0")).isEqualTo("1 round: A 0, B 0, C 0; lost 0\nelected: \n");
    }

    @Test
    void morePapersThanNineDecimalsAllowAreRefusedWithASentence() {
        var outcome = Rule.MEEK.count(Elections.blt(2, 1, "1000000000000 1 0\n1 2 0"));

        assertThat(outcome).isInstanceOf(Refusal.class);
        assertThat(outcome.toString())
                .isEqualTo("There are 1000000000001 papers; Single transferable vote, Meek (PR Foundation) counts at"
                        + " most 9223372036.");
    }
}
