package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IrvTest {

    private static final String PAPERS = "5 1 0\n4 2 0\n2 3 2 0\n1 4 0";

    @Test
    void isTheScottishRuleWithOneSeatWhateverTheFileSays() {
        var result = Rule.IRV.count(Elections.blt(4, 3, PAPERS)).result();

        assertThat(result.seats()).isEqualTo(1);
        assertThat(Sheets.of(result)).isEqualTo(Sheets.of(Rule.SCOTTISH, Elections.blt(4, 1, PAPERS)));
    }

    @Test
    void needsTheQuotaOfAllValidPapers() {
        assertThat(Sheets.of(Rule.IRV, Elections.blt(4, 1, PAPERS))).isEqualTo("""
                1 first preferences: A 5, B 4, C 2, D 1; lost 0
                2 exclusion of D: A 5, B 4, C 2; lost 1
                3 exclusion of C: A 5, B 6; lost 1
                4 exclusion of A: B 6; lost 6
                elected: B
                """);
    }

    @Test
    void theVariantElectsWithMoreThanHalfOfTheContinuingVotes() {
        assertThat(Sheets.of(Rule.IRV_RCTAB, Elections.blt(4, 1, PAPERS))).isEqualTo("""
                1 first preferences: A 5, B 4, C 2, D 1; lost 0
                2 exclusion of D: A 5, B 4, C 2; lost 1
                3 exclusion of C: A 5, B 6; lost 1
                elected: B
                """);
    }

    @Test
    void theVariantSaysTheMajorityItAsksFor() {
        assertThat(Sheets.story(Rule.IRV_RCTAB, Elections.blt(4, 1, PAPERS), 3)).isEqualTo("""
                C is excluded with 2. (rule 50)
                2 papers from C at 1 to B: 2.
                The quota is 6: 11 votes, 1 seats. (rule 46)
                B is elected with 6: more than half of the continuing votes. (rule 47)
                """);
    }

    @Test
    void exactlyHalfIsNoMajority() {
        assertThat(Sheets.of(Rule.IRV_RCTAB, Elections.blt(3, 1, "4 1 0\n3 2 0\n1 3 0")))
                .isEqualTo("""
                1 first preferences: A 4, B 3, C 1; lost 0
                2 exclusion of C: A 4, B 3; lost 1
                elected: A
                """);
    }
}
