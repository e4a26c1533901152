package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One small election for each clause of SSI 2007/42 Schedule 1, rules 45 to 52. */
class ScottishRuleTest {

    private static String sheet(int candidates, int seats, String papers) {
        return Sheets.of(Rule.SCOTTISH, Elections.blt(candidates, seats, papers));
    }

    private static String story(int candidates, int seats, String papers, int stage) {
        return Sheets.story(Rule.SCOTTISH, Elections.blt(candidates, seats, papers), stage);
    }

    @Test
    void rule45FirstPreferencesAreCountedAndPapersWithoutOneAreInvalid() {
        var result = Rule.SCOTTISH.count(Elections.blt(3, 1, """
                        4 1 2 0
                        2 2 0
                        3 0
                        1 - 3 0
                        """)).result();

        assertThat(result.ballots()).isEqualTo(10);
        assertThat(result.valid()).isEqualTo(6);
        assertThat(result.invalid()).isEqualTo(4);
        assertThat(result.stages().getFirst().votes().toString()).isEqualTo("{A=4.00000, B=2.00000, C=0.00000}");
    }

    @Test
    void rule46TheQuotaIsTheWholePartOfVotesOverSeatsPlusOneAndOneMore() {
        assertThat(story(2, 1, "10 1 0\n1 2 0", 1)).startsWith("The quota is 6: 11 votes, 1 seats. (rule 46)");
        assertThat(story(2, 1, "10 1 0\n2 2 0", 1)).startsWith("The quota is 7: 12 votes, 1 seats. (rule 46)");
        assertThat(story(3, 2, "9 1 0\n2 2 0", 1)).startsWith("The quota is 4: 11 votes, 2 seats. (rule 46)");
    }

    @Test
    void rule47WhoHasExactlyTheQuotaIsElected() {
        assertThat(sheet(3, 1, "6 1 0\n3 2 0\n2 3 0")).isEqualTo("""
                1 first preferences: A 6, B 3, C 2; lost 0
                elected: A
                """);
    }

    @Test
    void rule47WhoIsElectedReceivesNothingMore() {
        assertThat(sheet(4, 2, "6 1 0\n4 2 0\n3 3 0\n2 4 1 3 0")).isEqualTo("""
                1 first preferences: A 6, B 4, C 3, D 2; lost 0
                2 exclusion of D: A 6, B 4, C 5; lost 0
                3 exclusion of B: A 6, C 5; lost 4
                elected: A C
                """);
    }

    @Test
    void rule48ASurplusMovesAllPapersAtSurplusOverTotalCutToFiveDecimals() {
        assertThat(sheet(4, 2, "3 1 2 0\n2 1 3 0\n2 1 0\n3 2 0\n2 3 0")).startsWith("""
                1 first preferences: A 7, B 3, C 2, D 0; lost 0
                2 surplus of A: A 5, B 3.85713, C 2.57142, D 0; lost 0.57145
                """);
    }

    @Test
    void rule48TheAccountTellsLostPapersFromLostRemainders() {
        assertThat(story(4, 2, "3 1 2 0\n2 1 3 0\n2 1 0\n3 2 0\n2 3 0", 2)).isEqualTo("""
                A has a surplus of 2; 7 papers were looked at. (rule 48)
                3 papers from A at 0.28571 to B: 0.85713.
                2 papers from A at 0.28571 to C: 0.57142.
                2 papers from A at 0.28571 to nobody, for they name no other: 0.57142.
                0.00003 of the surplus could not be passed on. (rule 48)
                """);
    }

    @Test
    void rule48APaperThatMovedBeforeIsMultipliedBeforeItIsDivided() {
        assertThat(sheet(4, 3, "9 1 2 3 0\n4 2 3 0\n2 3 0\n4 4 0\n1 4 2 0")).isEqualTo("""
                1 first preferences: A 9, B 4, C 2, D 5; lost 0
                2 surplus of A: A 6, B 6.99997, C 2, D 5; lost 0.00003
                3 surplus of B: A 6, B 6, C 2.99989, D 5; lost 0.00011
                4 exclusion of C: A 6, B 6, D 5; lost 3
                elected: A B D
                """);
    }

    @Test
    void rule48APaperPassesOverElectedAndExcludedCandidates() {
        assertThat(sheet(5, 2, "8 1 2 3 4 0\n6 2 0\n2 3 0\n1 4 0\n1 5 1 2 4 0")).isEqualTo("""
                1 first preferences: A 8, B 6, C 2, D 1, E 1; lost 0
                2 surplus of A: A 7, B 7, C 2, D 1, E 1; lost 0
                elected: A B
                """);
        assertThat(sheet(5, 2, "8 1 2 3 4 0\n7 2 0\n2 3 0\n1 4 0\n1 5 1 2 4 0")).isEqualTo("""
                1 first preferences: A 8, B 7, C 2, D 1, E 1; lost 0
                elected: A B
                """);
    }

    @Test
    void rule49TheLargestSurplusIsTransferredFirst() {
        assertThat(sheet(5, 3, "7 1 3 0\n9 2 3 0\n2 3 0\n3 4 0\n2 5 0")).startsWith("""
                1 first preferences: A 7, B 9, C 2, D 3, E 2; lost 0
                2 surplus of B: A 7, B 6, C 4.99997, D 3, E 2; lost 0.00003
                3 surplus of A: A 6, B 6, C 5.99992, D 3, E 2; lost 0.00008
                """);
    }

    @Test
    void rule49EqualSurplusesGoByTheMostRecentStageAtWhichTheyDiffered() {
        var papers = "5 1 2 0\n4 2 3 0\n3 3 0\n4 4 2 0\n3 5 1 0\n2 5 0\n3 6 0";
        assertThat(story(6, 3, papers, 1)).startsWith("The quota is 7: 24 votes");
        assertThat(sheet(6, 3, "6 1 4 0\n5 2 4 0\n3 3 1 0\n1 3 0\n4 6 2 0\n8 5 0\n3 4 0"))
                .isEqualTo("""
                1 first preferences: A 6, B 5, C 4, D 3, E 8, F 4; lost 0
                2 exclusion of D: A 6, B 5, C 4, E 8, F 4; lost 3
                3 exclusion of C: A 9, B 5, E 8, F 4; lost 4
                4 surplus of A: A 8, B 5, E 8, F 4; lost 5
                5 exclusion of F: A 8, B 9, E 8; lost 5
                elected: E A B
                """);
    }

    @Test
    void rule49SurplusesThatWereEqualThroughoutGoByLot() {
        var papers = "6 1 3 0\n6 2 4 0\n2 3 0\n2 4 0\n1 5 0";
        assertThat(story(5, 3, papers, 2))
                .startsWith("A and B are equal; the lot (draw 1, without a seed the last"
                        + " named is preferred) falls on B to be transferred first.\n");
    }

    @Test
    void rule50TheLowestIsExcludedAndPapersKeepTheirValue() {
        assertThat(sheet(4, 2, "9 1 2 0\n3 3 0\n4 4 0\n1 2 3 0")).isEqualTo("""
                1 first preferences: A 9, B 1, C 3, D 4; lost 0
                2 surplus of A: A 6, B 3.99997, C 3, D 4; lost 0.00003
                3 exclusion of C: A 6, B 3.99997, D 4; lost 3.00003
                4 exclusion of B: A 6, D 4; lost 7
                elected: A D
                """);
    }

    @Test
    void rule50PapersOfDifferentValueMoveTogetherInOneStage() {
        assertThat(story(4, 2, "9 1 2 3 0\n5 3 0\n5 4 0\n1 2 4 0", 3)).isEqualTo("""
                B is excluded with 2.99998. (rule 50)
                1 paper from B at 1 to D: 1.
                9 papers from B at 0.22222 to C: 1.99998.
                """);
    }

    @Test
    void rule50OneCandidateIsExcludedAtAStageEvenWithoutVotes() {
        assertThat(sheet(5, 1, "5 1 0\n4 2 0\n2 3 2 0")).isEqualTo("""
                1 first preferences: A 5, B 4, C 2, D 0, E 0; lost 0
                2 exclusion of D: A 5, B 4, C 2, E 0; lost 0
                3 exclusion of E: A 5, B 4, C 2; lost 0
                4 exclusion of C: A 5, B 6; lost 0
                elected: B
                """);
    }

    @Test
    void rule50EqualCandidatesGoByTheMostRecentStageAtWhichTheyDiffered() {
        var papers = "10 1 0\n4 2 0\n3 3 0\n2 4 3 0\n1 5 2 0\n3 5 0\n8 6 0";
        var election = Elections.blt(6, 1, papers);
        assertThat(Sheets.of(Rule.SCOTTISH, election)).isEqualTo("""
                1 first preferences: A 10, B 4, C 3, D 2, E 4, F 8; lost 0
                2 exclusion of D: A 10, B 4, C 5, E 4, F 8; lost 0
                3 exclusion of B: A 10, C 5, E 4, F 8; lost 4
                4 exclusion of E: A 10, C 5, F 8; lost 8
                5 exclusion of C: A 10, F 8; lost 13
                6 exclusion of F: A 10; lost 21
                elected: A
                """);
    }

    @Test
    void rule50ATieIsNarrowedStageByStageBeforeTheLot() {
        var papers = "12 1 0\n4 2 0\n3 3 0\n3 4 0\n1 5 3 0\n1 6 4 0\n1 6 0";
        assertThat(sheet(6, 1, papers)).startsWith("""
                1 first preferences: A 12, B 4, C 3, D 3, E 1, F 2; lost 0
                2 exclusion of E: A 12, B 4, C 4, D 3, F 2; lost 0
                3 exclusion of F: A 12, B 4, C 4, D 4; lost 1
                4 exclusion of D: A 12, B 4, C 4; lost 5
                5 exclusion of C: A 12, B 4; lost 9
                """);
        assertThat(story(6, 1, papers, 4)).startsWith("""
                B, C and D are equal; by the votes at stage 2 D is to be excluded. (rule 50)
                """);
        assertThat(story(6, 1, papers, 5)).startsWith("""
                B and C are equal; by the votes at stage 1 C is to be excluded. (rule 50)
                """);
    }

    @Test
    void rule50CandidatesWhoWereEqualThroughoutAreExcludedByLot() {
        assertThat(story(3, 1, "3 1 0\n2 2 1 0\n2 3 0", 2)).isEqualTo("""
                B and C are equal; the lot (draw 1, without a seed the last named is preferred) falls on B to be excluded.
                B is excluded with 2. (rule 50)
                2 papers from B at 1 to A: 2.
                A is elected with 5: the quota is reached. (rule 47)
                """);
    }

    @Test
    void rule51WhenAsManyRemainAsPlacesTheyAreElectedBeforeAWaitingSurplus() {
        assertThat(sheet(3, 2, "9 1 3 0\n3 2 0\n2 3 0")).isEqualTo("""
                1 first preferences: A 9, B 3, C 2; lost 0
                2 surplus of A: A 5, B 3, C 5.99996; lost 0.00004
                elected: A C
                """);
        assertThat(sheet(3, 3, "9 1 3 0\n3 2 0\n2 3 0")).isEqualTo("""
                1 first preferences: A 9, B 3, C 2; lost 0
                elected: A B C
                """);
    }

    @Test
    void rule51ASurplusFromAnExclusionWaitsForeverIfThePlacesAreFilled() {
        assertThat(sheet(4, 3, "8 1 0\n5 2 0\n4 3 0\n3 4 2 0")).isEqualTo("""
                1 first preferences: A 8, B 5, C 4, D 3; lost 0
                2 surplus of A: A 6, B 5, C 4, D 3; lost 2
                3 exclusion of D: A 6, B 8, C 4; lost 2
                elected: A B C
                """);
    }

    @Test
    void rule51MoreSeatsThanCandidatesElectsAllAndSaysWhatStaysEmpty() {
        var result = Rule.SCOTTISH.count(Elections.blt(2, 4, "3 1 0\n1 2 0")).result();

        assertThat(Sheets.names(result.elected())).isEqualTo("A B");
        assertThat(result.notes()).containsExactly("2 places are not filled.");
    }

    @Test
    void rule52TheOrderOfElectionIsStageThenVotesThenTheBallot() {
        assertThat(sheet(5, 4, "4 1 0\n6 2 0\n6 3 0\n7 4 0\n1 5 0")).isEqualTo("""
                1 first preferences: A 4, B 6, C 6, D 7, E 1; lost 0
                2 surplus of D: A 4, B 6, C 6, D 5, E 1; lost 2
                3 surplus of C: A 4, B 6, C 5, D 5, E 1; lost 3
                4 surplus of B: A 4, B 5, C 5, D 5, E 1; lost 4
                5 exclusion of E: A 4, B 5, C 5, D 5; lost 5
                elected: D B C A
                """);
    }

    @Test
    void aPaperStopsAtEqualPreferences() {
        assertThat(sheet(4, 1, "5 1 0\n3 2 0\n2 3 2=1 4 0"))
                .contains("2 exclusion of D")
                .contains("A 5, B 3; lost 2");
    }

    @Test
    void aPaperStopsAtASkippedRankUnlessTheCallSaysOtherwise() {
        var election = Elections.blt(3, 1, "4 1 0\n3 2 0\n2 3 - 2 0");

        assertThat(Sheets.of(Rule.SCOTTISH, election)).endsWith("elected: A\n");
        assertThat(Sheets.of(Rule.SCOTTISH.closingGaps(), election)).endsWith("elected: B\n");
    }

    @Test
    void withdrawnCandidatesArePassedOver() {
        assertThat(sheet(4, 1, "-1\n5 1 2 0\n4 3 0\n2 1 0\n1 1=4 3 0")).isEqualTo("""
                1 first preferences: B 5, C 4, D 1; lost 0
                2 exclusion of D: B 5, C 5; lost 0
                3 exclusion of C: B 5; lost 5
                elected: B
                """);
    }

    @Test
    void withoutAValidPaperNobodyIsElected() {
        var result = Rule.SCOTTISH.count(Elections.blt(2, 2, "3 0")).result();

        assertThat(result.elected()).isEmpty();
        assertThat(result.quota()).isEmpty();
        assertThat(result.notes()).containsExactly("No paper is valid, so nobody is elected.");
        assertThat(Sheets.of(result)).isEqualTo("1 first preferences: A 0, B 0; lost 0\nelected: \n");
    }
}
