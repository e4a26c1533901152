package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReopenNominationsTest {

    private static Election election(int seats, ElectionPapers papers) {
        var builder = Election.of("", seats, List.of("Ann", "Ben", "Reopen nominations"));
        papers.into(builder);
        return builder.build();
    }

    private interface ElectionPapers {
        void into(ElectionBuilder builder);
    }

    @Test
    void isKnownByItsName() {
        for (var name : List.of("Reopen nominations", "RON", "Re-open Nominations", "REOPEN NOMINATIONS (RON)")) {
            var election = Election.of("", 1, List.of("Ann", name)).build();
            assertThat(election.reopen()).isEqualTo(new Candidate(2, name));
        }
    }

    @Test
    void aPersonCalledRonIsAPerson() {
        assertThat(Election.of("", 1, List.of("Ann", "Ron")).build().reopen()).isNull();
    }

    @Test
    void canBeSetOrUnsetWhateverTheName() {
        var election = Election.of("", 1, List.of("Ann", "None of these")).build();
        var none = election.candidates().getLast();

        assertThat(election.withReopenNominations(none).reopen()).isEqualTo(none);
        assertThat(election.withReopenNominations(none)
                        .withReopenNominations(null)
                        .reopen())
                .isNull();
    }

    @Test
    void anElectedReopenNominationsLeavesASeatEmptyAndKeepsItsSurplus() {
        var result = Rule.SCOTTISH
                .count(election(2, papers -> papers.papers(9, 3).papers(4, 1).papers(2, 2)))
                .result();

        assertThat(Sheets.of(result)).isEqualTo("""
                1 first preferences: Ann 4, Ben 2, Reopen nominations 2.99997; lost 0.00003
                2 exclusion of Ben: Ann 4, Reopen nominations 2.99997; lost 2.00003
                3 exclusion of Reopen nominations: Ann 4; lost 5
                elected: Ann
                """);
        assertThat(result.notes()).contains("1 place is not filled.");
        assertThat(result.stages().getFirst().heldByEmptySeats().toString()).isEqualTo("6.00000");
    }

    @Test
    void theAccountSaysHowItKeepsItsPapers() {
        var papers = election(2, more -> more.papers(9, 3).papers(4, 1).papers(2, 2));

        assertThat(Sheets.story(Rule.SCOTTISH, papers, 1)).isEqualTo("""
                The quota is 6: 15 votes, 2 seats. (rule 46)
                Reopen nominations wins a seat with 9: it stays empty. (rule 47)
                Reopen nominations has a surplus of 3; 9 papers were looked at. (rule 47)
                0.00003 of the surplus could not be passed on. (rule 47)
                """);
    }

    @Test
    void itCanLeaveAllSeatsEmpty() {
        var result = Rule.SCOTTISH
                .count(election(3, papers -> papers.papers(16, 3).papers(2, 1).papers(1, 2)))
                .result();

        assertThat(result.elected()).isEmpty();
        assertThat(result.notes()).contains("3 places are not filled.");
        assertThat(result.stages()).hasSize(1);
    }

    @Test
    void withExactlyTheQuotaItContinuesWithNothing() {
        var result = Rule.SCOTTISH
                .count(election(2, papers -> papers.papers(4, 3).papers(3, 1, 3).papers(2, 2, 3)))
                .result();

        assertThat(Sheets.of(result)).isEqualTo("""
                1 first preferences: Ann 3, Ben 2, Reopen nominations 0; lost 0
                2 exclusion of Reopen nominations: Ann 3, Ben 2; lost 0
                3 exclusion of Ben: Ann 3; lost 2
                elected: Ann
                """);
    }

    @Test
    void itReceivesPapersAfterItWonASeat() {
        var result = Rule.SCOTTISH
                .count(election(2, papers -> papers.papers(9, 3).papers(4, 1).papers(2, 2, 3)))
                .result();

        assertThat(Sheets.of(result)).isEqualTo("""
                1 first preferences: Ann 4, Ben 2, Reopen nominations 2.99997; lost 0.00003
                2 exclusion of Ben: Ann 4, Reopen nominations 4.99997; lost 0.00003
                3 exclusion of Ann: Reopen nominations 4.99997; lost 4.00003
                elected:\s
                """);
        assertThat(result.notes()).contains("2 places are not filled.");
    }

    @Test
    void inApprovalAndPluralityOnlyThoseAboveItAreElected() {
        var election = election(2, papers -> papers.papers(5, 1).papers(2, 2).papers(3, 3));

        assertThat(Sheets.names(Rule.APPROVAL.count(election).result().elected()))
                .isEqualTo("Ann");
        assertThat(Sheets.names(Rule.PLURALITY.count(election).result().elected()))
                .isEqualTo("Ann");
    }

    @Test
    void equalToItIsNotAboveIt() {
        var election = election(1, papers -> papers.papers(3, 1).papers(3, 3));

        assertThat(Rule.APPROVAL.count(election).result().elected()).isEmpty();
        assertThat(Rule.SCHULZE.count(election).result().elected()).isEmpty();
    }

    @Test
    void inSchulzeOnlyThoseRankedAboveItAreElected() {
        var election = election(2, papers -> papers.papers(5, 1, 3, 2).papers(2, 2, 1, 3));

        assertThat(Sheets.names(Rule.SCHULZE.count(election).result().elected()))
                .isEqualTo("Ann");
    }

    @Test
    void inMeekItWinsOneSeatAtMostAndInErs97Several() {
        var election = election(2, papers -> papers.papers(9, 3).papers(4, 1).papers(2, 2));

        for (var rule : List.of(Rule.MEEK, Rule.ERS97)) {
            var result = rule.count(election).result();
            assertThat(Sheets.names(result.elected())).isEqualTo("Ann");
            assertThat(result.notes()).contains("1 place is not filled.");
        }
        var papers = election(3, more -> more.papers(16, 3).papers(3, 1).papers(1, 2));
        assertThat(Sheets.names(Rule.MEEK.count(papers).result().elected())).isEqualTo("Ann Ben");
        assertThat(Sheets.names(Rule.ERS97.count(papers).result().elected())).isEqualTo("");
    }
}
