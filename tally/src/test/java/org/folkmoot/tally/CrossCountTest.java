package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Approval and plurality. */
class CrossCountTest {

    @Test
    void approvalGivesEveryNamedCandidateOneVote() {
        assertThat(Sheets.of(Rule.APPROVAL, Elections.blt(3, 1, "3 1 2 0\n2 2=3 0\n1 3 - 1 0")))
                .isEqualTo("""
                1 approvals: A 4, B 5, C 3; lost 0
                elected: B
                """);
    }

    @Test
    void approvalWithSeveralSeatsElectsThoseWithMost() {
        assertThat(Sheets.of(Rule.APPROVAL, Elections.blt(4, 2, "3 1 2 0\n2 2 3 0\n4 4 0")))
                .isEqualTo("""
                1 approvals: A 3, B 5, C 2, D 4; lost 0
                elected: B D
                """);
    }

    @Test
    void pluralityWithOneSeatCountsFirstPreferences() {
        assertThat(Sheets.of(Rule.PLURALITY, Elections.blt(3, 1, "3 1 2 0\n4 2 3 0\n2 3 2 0")))
                .isEqualTo("""
                1 votes: A 3, B 4, C 2; lost 0
                elected: B
                """);
    }

    @Test
    void pluralityWithSeveralSeatsCountsAsManyPreferencesAsSeats() {
        assertThat(Sheets.of(Rule.PLURALITY, Elections.blt(4, 2, "3 1 2 4 0\n4 2 3 4 0\n2 3 0")))
                .isEqualTo("""
                1 votes: A 3, B 7, C 6, D 0; lost 0
                elected: B C
                """);
    }

    @Test
    void pluralityTakesCrossesAsEqualPreferencesWhileTheyFit() {
        var result = Rule.PLURALITY
                .count(Elections.blt(4, 2, "3 1=2 0\n4 1=2=3 0\n2 4 1=2 0"))
                .result();

        assertThat(result.stages().getFirst().votes().toString()).isEqualTo("{A=3, B=3, C=0, D=2}");
        assertThat(result.invalid()).isEqualTo(4);
    }

    @Test
    void pluralityStopsAtASkippedRankUnlessTheCallSaysOtherwise() {
        var election = Elections.blt(3, 2, "3 1 - 2 0\n1 3 0");

        assertThat(Sheets.of(Rule.PLURALITY, election)).startsWith("1 votes: A 3, B 0, C 1");
        assertThat(Sheets.of(Rule.PLURALITY.closingGaps(), election)).startsWith("1 votes: A 3, B 3, C 1");
    }

    @Test
    void pluralityWithoutAFirstPreferenceIsInvalid() {
        assertThat(Rule.PLURALITY
                        .count(Elections.blt(3, 1, "3 - 2 0\n1 3 0"))
                        .result()
                        .invalid())
                .isEqualTo(3);
    }

    @Test
    void equalVotesForTheLastPlaceAreDecidedByLot() {
        var result = Rule.APPROVAL
                .count(Elections.blt(4, 2, "5 1 0\n3 2 0\n3 3 0\n1 4 0"))
                .result();

        assertThat(Sheets.names(result.elected())).isEqualTo("A C");
        assertThat(result.lots())
                .containsExactly(new Lot(
                        1,
                        1,
                        Purpose.ELECT,
                        result.candidates().subList(1, 3),
                        result.candidates().subList(2, 3),
                        false));
        assertThat(result.stages().getFirst().events()).contains(result.lots().getFirst());
    }

    @Test
    void equalVotesThatAllFitDrawNoLot() {
        var result =
                Rule.APPROVAL.count(Elections.blt(3, 2, "3 2 0\n3 3 0\n1 1 0")).result();

        assertThat(Sheets.names(result.elected())).isEqualTo("B C");
        assertThat(result.lots()).isEmpty();
    }

    @Test
    void withdrawnCandidatesHaveNoFigure() {
        assertThat(Sheets.of(Rule.APPROVAL, Elections.blt(3, 1, "-2\n3 1 2 0\n4 2 0\n5 3 0")))
                .isEqualTo("""
                1 approvals: A 3, C 5; lost 0
                elected: C
                """);
    }

    @Test
    void rulesWithoutAQuotaHaveNone() {
        assertThat(Rule.APPROVAL.count(Elections.blt(2, 1, "1 1 0")).result().quota())
                .isEmpty();
    }

    @Test
    void withoutAValidPaperNobodyIsElected() {
        assertThat(Sheets.of(Rule.PLURALITY, Elections.blt(2, 1, "1 0")))
                .isEqualTo("1 votes: A 0, B 0; lost 0\nelected: \n");
        assertThat(Sheets.of(Rule.APPROVAL, Elections.blt(2, 1, "-1\n1 1 0")))
                .isEqualTo("1 approvals: B 0; lost 0\nelected: \n");
    }

    @Test
    void moreSeatsThanCandidatesElectsAll() {
        var result = Rule.PLURALITY.count(Elections.blt(2, 3, "2 1 0\n1 2 0")).result();

        assertThat(Sheets.names(result.elected())).isEqualTo("A B");
        assertThat(result.notes()).containsExactly("1 place is not filled.");
    }
}
