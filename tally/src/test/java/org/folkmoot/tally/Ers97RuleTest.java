package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One small election for each clause of ERS97 section 5. */
class Ers97RuleTest {

    private static String sheet(int candidates, int seats, String papers) {
        return Sheets.of(Rule.ERS97, Elections.blt(candidates, seats, papers));
    }

    private static String story(int candidates, int seats, String papers, int stage) {
        return Sheets.story(Rule.ERS97, Elections.blt(candidates, seats, papers), stage);
    }

    @Test
    void clause516TheQuotaIsRoundedUpToTwoDecimalsUnlessExact() {
        assertThat(story(3, 2, "5 1 0\n3 2 0\n2 3 0", 1)).startsWith("The quota is 3.34: 10 votes, 2 seats. (5.1.6)");
        assertThat(story(2, 1, "5 1 0\n3 2 0", 1)).startsWith("The quota is 4: 8 votes, 1 seats. (5.1.6)");
    }

    @Test
    void clause517WhoHasTheQuotaIsElectedAtTheFirstStage() {
        assertThat(sheet(3, 2, "5 1 0\n4 2 0\n3 3 0")).isEqualTo("""
                1 first preferences: A 5, B 4, C 3; lost 0
                elected: A B
                """);
    }

    @Test
    void clause517bAFullShareOfTheActiveVoteElectsBelowTheQuota() {
        assertThat(sheet(4, 2, "10 1 0\n4 2 0\n3 3 0\n1 4 0")).isEqualTo("""
                1 first preferences: A 10, B 4, C 3, D 1; lost 0
                2 surplus of A: A 6, B 4, C 3, D 1; lost 4
                elected: A B
                """);
        assertThat(story(4, 2, "10 1 0\n4 2 0\n3 3 0\n1 4 0", 2)).isEqualTo("""
                A has a surplus of 4; 10 papers were looked at. (5.3.1)
                10 papers name nobody else and stay with A. (5.3.3)
                4 of the surplus could not be passed on. (5.3.9)
                B is elected with 4: a full share of the active vote. (5.3.13)
                """);
    }

    @Test
    void clause522TheLargestSurplusGoesFirst() {
        assertThat(sheet(5, 3, "9 1 3 0\n10 2 4 0\n3 3 0\n2 4 0\n4 5 0")).startsWith("""
                1 first preferences: A 9, B 10, C 3, D 2, E 4; lost 0
                2 surplus of B: A 9, B 7, C 3, D 5, E 4; lost 0
                3 surplus of A: A 7, B 7, C 4.98, D 5, E 4; lost 0.02
                """);
    }

    @Test
    void clause522aASurplusSmallerThanTheGapOfTheTwoLowestIsDeferred() {
        assertThat(story(4, 2, "9 1 4 0\n7 2 0\n6 3 0\n3 4 3 0", 2)).startsWith("""
                Surpluses of 0.66 wait: the lowest stay 3 short. (5.2.2)
                D is excluded with 3. (5.2.5)
                """);
    }

    @Test
    void clause522aASurplusEqualToTheGapIsDeferred() {
        assertThat(story(4, 2, "10 1 3 0\n5 2 0\n4 3 2 0\n2 4 2 0", 2)).startsWith("A has a surplus of 3");
        assertThat(story(4, 2, "9 1 3 0\n5 2 0\n4 3 2 0\n2 4 2 0", 1)).contains("The quota is 6.67");
        assertThat(story(4, 2, "9 1 3 0\n6 2 0\n4 3 2 0\n2 4 2 0", 2))
                .startsWith("Surpluses of 2 wait: the lowest stay 2 short.");
    }

    @Test
    void clause522TheTotalOfAllSurplusesIsComparedNotTheLargest() {
        var papers = "9 1 4 0\n9 2 4 0\n6 3 0\n4 4 0\n2 5 0";
        assertThat(story(5, 3, papers, 1)).startsWith("The quota is 7.5: 30 votes");
        assertThat(story(5, 3, papers, 2)).startsWith("A and B are equal; the lot");
        assertThat(story(5, 3, "9 1 4 0\n8 2 4 0\n6 3 0\n5 4 0\n2 5 0", 2))
                .startsWith("Surpluses of 2 wait: the lowest stay 3 short.");
    }

    @Test
    void clause522bASurplusIsDeferredWhileAGroupCouldNotCatchUp() {
        assertThat(story(5, 2, "10 1 0\n7 2 0\n7 3 0\n2 4 0\n2 5 0", 2)).startsWith("""
                Surpluses of 0.66 wait: the lowest stay 3 short. (5.2.2)
                D is excluded with 2. (5.2.5)
                E is excluded with 2. (5.2.5)
                """);
    }

    @Test
    void clause523EqualSurplusesGoByTheEarliestPointAtWhichTheyDiffered() {
        var papers = "9 1 4 0\n6 2 3 0\n7 3 0\n7 4 0\n3 5 2 0";
        assertThat(sheet(5, 3, papers)).startsWith("""
                1 first preferences: A 9, B 6, C 7, D 7, E 3; lost 0
                2 exclusion of E: A 9, B 9, C 7, D 7; lost 0
                """);
        assertThat(story(5, 3, papers, 3)).startsWith("""
                A and B are equal; by the votes at stage 1 A is to be transferred first. (5.2.3)
                A has a surplus of 1; 9 papers were looked at. (5.3.1)
                """);
    }

    @Test
    void clause524TheCountGoesOnWithSurplusesUntilPlacesAreFull() {
        assertThat(sheet(5, 3, "12 1 3 0\n11 2 4 0\n2 3 0\n2 4 0\n1 5 0")).isEqualTo("""
                1 first preferences: A 12, B 11, C 2, D 2, E 1; lost 0
                2 surplus of A: A 7, B 11, C 6.92, D 2, E 1; lost 0.08
                3 surplus of B: A 7, B 7, C 6.92, D 5.96, E 1; lost 0.12
                4 exclusion of E: A 7, B 7, C 6.92, D 5.96; lost 1.12
                elected: A B C
                """);
    }

    @Test
    void clause525AsManyAsCannotCatchUpAreExcludedTogether() {
        assertThat(sheet(5, 1, "8 1 0\n7 2 0\n2 3 2 0\n1 4 2 0\n1 5 1 0")).isEqualTo("""
                1 first preferences: A 8, B 7, C 2, D 1, E 1; lost 0
                2 exclusion of D, E and C: A 9, B 10; lost 0
                elected: B
                """);
    }

    @Test
    void clause525aEnoughCandidatesMustRemainForThePlaces() {
        assertThat(sheet(5, 3, "9 1 0\n8 2 0\n1 3 0\n1 4 0\n9 5 0")).isEqualTo("""
                1 first preferences: A 9, B 8, C 1, D 1, E 9; lost 0
                elected: A E B
                """);
        assertThat(story(4, 2, "6 1 0\n1 2 0\n2 3 0\n3 4 0", 1)).contains("A is elected with 6: the quota is reached.");
    }

    @Test
    void clause525bTheGroupMustNotExceedTheNextAbove() {
        assertThat(sheet(4, 1, "7 1 0\n6 4 0\n4 3 4 0\n3 2 0")).startsWith("""
                1 first preferences: A 7, B 3, C 4, D 6; lost 0
                2 exclusion of B: A 7, C 4, D 6; lost 3
                """);
        assertThat(sheet(4, 1, "7 1 0\n7 4 0\n4 3 4 0\n3 2 0")).startsWith("""
                1 first preferences: A 7, B 3, C 4, D 7; lost 0
                2 exclusion of B and C: A 7, D 11; lost 3
                """);
    }

    @Test
    void clause525EqualLowestGoByTheEarliestPointAtWhichTheyDiffered() {
        var papers = "12 1 0\n9 2 0\n5 3 0\n4 4 0\n1 5 4 0\n1 6 0";
        var third = story(6, 1, papers, 3);
        assertThat(Sheets.of(Rule.ERS97, Elections.blt(6, 1, papers))).startsWith("""
                1 first preferences: A 12, B 9, C 5, D 4, E 1, F 1; lost 0
                2 exclusion of E and F: A 12, B 9, C 5, D 5; lost 1
                3 exclusion of D: A 12, B 9, C 5; lost 6
                """);
        assertThat(third).startsWith("C and D are equal; by the votes at stage 1 D is to be excluded. (5.2.5)");
    }

    @Test
    void clause525EqualThroughoutGoesByLot() {
        assertThat(story(4, 1, "7 1 0\n6 4 0\n4 3 4 0\n4 2 0", 2)).startsWith("B and C are equal; the lot (draw 1");
        assertThat(story(4, 1, "7 1 0\n6 4 0\n4 3 4 0\n4 2 0", 2)).contains("falls on B to be excluded");
    }

    @Test
    void clause525ALotDecidesOnlyWhoOfTheEqualJoinsTheGroup() {
        var result = Rule.ERS97
                .count(Elections.blt(5, 1, "7 1 0\n2 2 0\n2 3 0\n6 4 0"))
                .result();

        assertThat(result.stages().get(1).what()).isEqualTo("exclusion of E, B and C");
        assertThat(result.lots()).isEmpty();
    }

    @Test
    void clause531AFirstStageSurplusLooksAtAllPapers() {
        assertThat(story(4, 2, "9 1 2 0\n1 1 0\n3 2 0\n4 3 0\n1 4 0", 2)).isEqualTo("""
                A has a surplus of 4; 10 papers were looked at. (5.3.1)
                9 papers from A at 0.44 to B: 3.96.
                1 paper names nobody else and stays with A. (5.3.3)
                0.04 of the surplus could not be passed on. (5.3.9)
                B is elected with 6.96: the quota is reached. (5.3.13)
                """);
    }

    @Test
    void clause532ALaterSurplusLooksOnlyAtTheLastBatch() {
        var papers = "6 1 2 0\n9 5 0\n4 3 1 4 0\n5 4 0\n5 2 0";
        assertThat(story(5, 2, papers, 2)).isEqualTo("""
                C is excluded with 4. (5.2.5)
                4 papers from C at 1 to A: 4.
                A is elected with 10: the quota is reached. (5.4.9)
                """);
        assertThat(story(5, 2, papers, 3)).isEqualTo("""
                A has a surplus of 0.33; 4 papers were looked at. (5.3.2)
                4 papers from A at 0.08 to D: 0.32.
                0.01 of the surplus could not be passed on. (5.3.9)
                """);
    }

    @Test
    void clause537TheTransferValueIsSurplusOverTransferablePapersCutToTwoDecimals() {
        assertThat(story(4, 2, "7 1 2 0\n3 3 0\n2 4 0", 2)).startsWith("""
                A has a surplus of 3; 7 papers were looked at. (5.3.1)
                7 papers from A at 0.42 to B: 2.94.
                0.06 of the surplus could not be passed on. (5.3.9)
                """);
    }

    @Test
    void clause537NoPaperIsWorthMoreThanBefore() {
        assertThat(story(4, 2, "7 1 0\n2 1 2 0\n3 3 0\n2 4 0\n1 2 0", 2)).startsWith("""
                A has a surplus of 4; 9 papers were looked at. (5.3.1)
                2 papers from A at 1 to B: 2.
                7 papers name nobody else and stay with A. (5.3.3)
                2 of the surplus could not be passed on. (5.3.9)
                """);
    }

    private static final String TWO_VALUES = "12 1 2 4 0\n3 2 3 0\n6 3 0\n6 4 0\n1 5 0";

    @Test
    void clause542PapersMoveInBatchesOfOneValueTheHighestFirst() {
        assertThat(story(5, 2, TWO_VALUES, 4)).isEqualTo("""
                B is excluded with 5.64. (5.2.5)
                3 papers from B at 1 to C: 3.
                C is elected with 9: a full share of the active vote. (5.4.9)
                """);
    }

    @Test
    void clause552WhenThePlacesAreFullTheOtherBatchesStay() {
        assertThat(sheet(5, 2, TWO_VALUES)).isEqualTo("""
                1 first preferences: A 12, B 3, C 6, D 6, E 1; lost 0
                2 surplus of A: A 9.34, B 5.64, C 6, D 6, E 1; lost 0.02
                3 exclusion of E: A 9.34, B 5.64, C 6, D 6; lost 1.02
                4 exclusion of B: A 9.34, B 2.64, C 9, D 6; lost 1.02
                elected: A C
                """);
    }

    @Test
    void clause549TheShareFallsWithEachWhoIsElected() {
        assertThat(story(5, 3, "20 1 2 4 0\n2 2 3 0\n2 2 4 0\n10 3 0\n9 4 0\n7 5 0", 3))
                .isEqualTo("""
                E is excluded with 7. (5.2.5)
                7 papers from E at 1 to nobody, for they name no other: 7.
                B is elected with 11.4: a full share of the active vote. (5.4.9)
                C is elected with 10: a full share of the active vote. (5.4.9)
                """);
    }

    @Test
    void clause548TheQuotaFallsAfterAnExclusionWhileNobodyIsElected() {
        assertThat(story(4, 2, "6 1 0\n5 2 0\n5 3 0\n3 4 0", 2)).isEqualTo("""
                D is excluded with 3. (5.2.5)
                3 papers from D at 1 to nobody, for they name no other: 3.
                The quota is 5.34: 16 votes, 2 seats. (5.4.8)
                A is elected with 6: the quota is reached. (5.4.9)
                """);
    }

    @Test
    void clause548TheQuotaIsFoundBeforeAnyoneIsElectedAtThatPoint() {
        var stages = Rule.ERS97
                .count(Elections.blt(4, 2, "6 1 0\n5 2 0\n5 3 0\n3 4 0"))
                .result()
                .stages();

        assertThat(stages.get(0).quota().toString()).isEqualTo("6.34");
        assertThat(stages.get(0).elected()).isEmpty();
        assertThat(stages.get(1).quota().toString()).isEqualTo("5.34");
    }

    @Test
    void clause548WithoutNewNonTransferablePapersTheQuotaStays() {
        assertThat(story(4, 2, "6 1 0\n5 2 0\n5 3 0\n3 4 2 0", 2)).isEqualTo("""
                D is excluded with 3. (5.2.5)
                3 papers from D at 1 to B: 3.
                B is elected with 8: the quota is reached. (5.4.9)
                """);
    }

    @Test
    void clause548TheQuotaStaysOnceSomebodyIsElected() {
        var result = Rule.ERS97
                .count(Elections.blt(4, 2, "9 1 0\n5 2 0\n5 3 0\n3 4 0"))
                .result();

        assertThat(result.lastQuota().toString()).isEqualTo("7.34");
    }

    @Test
    void clause551AnExclusionThatLeavesAsManyAsPlacesElectsThemWithoutMovingPapers() {
        assertThat(sheet(3, 2, "6 1 0\n4 2 1 0\n4 3 1 0")).isEqualTo("""
                1 first preferences: A 6, B 4, C 4; lost 0
                2 surplus of A: A 4.67, B 4, C 4; lost 1.33
                elected: A C
                """);
    }

    @Test
    void clause552NothingMovesWhenThePlacesAreFull() {
        assertThat(sheet(4, 2, "10 1 3 0\n9 2 0\n1 3 0\n1 4 0")).isEqualTo("""
                1 first preferences: A 10, B 9, C 1, D 1; lost 0
                elected: A B
                """);
    }

    @Test
    void clause562EqualForTheLastPlaceGoesByTheEarliestPointAtWhichTheyDiffered() {
        var papers = "5 1 0\n4 2 0\n1 3 2 0";
        assertThat(Sheets.of(Rule.ERS97, Elections.blt(3, 1, papers))).isEqualTo("""
                1 first preferences: A 5, B 4, C 1; lost 0
                elected: A
                """);
        assertThat(sheet(4, 1, "5 1 0\n4 2 0\n1 3 2 0\n1 4 0")).isEqualTo("""
                1 first preferences: A 5, B 4, C 1, D 1; lost 0
                2 exclusion of C and D: A 5, B 5; lost 1
                elected: A
                """);
    }

    @Test
    void clause562EqualThroughoutForTheLastPlaceElectsNobodyByThatStep() {
        assertThat(story(2, 1, "4 1 0\n4 2 0", 1)).isEqualTo("""
                The quota is 4: 8 votes, 1 seats. (5.1.6)
                A and B are equal throughout and too many: none is elected now. (5.6.2)
                A and B are equal; the lot (draw 1, without a seed the last named is preferred) falls on A to be excluded.
                A is excluded with 4. (5.5.1)
                B is elected with 4: as many remain as there are places. (5.5.1)
                """);
    }

    @Test
    void withoutAValidPaperNobodyIsElected() {
        assertThat(sheet(3, 2, "5 0")).isEqualTo("1 first preferences: A 0, B 0, C 0; lost 0\nelected: \n");
    }
}
