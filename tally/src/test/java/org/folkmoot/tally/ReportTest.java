package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The plain-language account. */
class ReportTest {

    @Test
    void aCountByStages() {
        var result = Rule.SCOTTISH
                .count(Elections.blt(4, 2, "7 1 2 0\n3 2 0\n3 3 0\n1 4 3 0\n1 4 0\n2 0"))
                .result();

        assertThat(result.text())
                .isEqualTo(
                        """
                Test
                Single transferable vote, Scottish rules (SSI 2007/42). 2 to be elected from 4.
                17 papers: 15 valid, 2 invalid.
                Quota: 6.

                Elected 1: A
                Elected 2: B

                Stage 1: first preferences
                  The quota is 6: 15 votes, 2 seats. (rule 46)
                  A is elected with 7: the quota is reached. (rule 47)

                Stage 2: surplus of A
                  A has a surplus of 1; 7 papers were looked at. (rule 48)
                  7 papers from A at 0.14285 to B: 0.99995.
                  0.00005 of the surplus could not be passed on. (rule 48)

                Stage 3: exclusion of D
                  D is excluded with 2. (rule 50)
                  1 paper from D at 1 to C: 1.
                  1 paper from D at 1 to nobody, for they name no other: 1.

                Stage 4: exclusion of B
                """.replace("Stage 4: exclusion of B\n", """
                Stage 4: exclusion of B
                """).replace("Elected 2: B", "Elected 2: C") + rest());
    }

    private static String rest() {
        return """
                  B is excluded with 3.99995. (rule 50)
                  3 papers from B at 1 to nobody, for they name no other: 3.
                  7 papers from B at 0.14285 to nobody, for they name no other: 0.99995.
                  C is elected with 4: as many remain as there are places. (rule 51)

                Stage                   1        2        3        4
                A                 7.00000  6.00000  6.00000  6.00000
                B                 3.00000  3.99995  3.99995        -
                C                 3.00000  3.00000  4.00000  4.00000
                D                 2.00000  2.00000        -        -
                Not transferable  0.00000  0.00005  1.00005  5.00000

                """;
    }

    @Test
    void aCountInOneStageShowsItsFigures() {
        assertThat(Rule.APPROVAL
                        .count(Elections.blt(2, 1, "3 1 2 0\n1 2 0"))
                        .result()
                        .text())
                .isEqualTo("""
                Test
                Approval. 1 to be elected from 2.
                4 papers: 4 valid, 0 invalid.

                Elected 1: B

                Stage 1: approvals
                  B is elected with 4: the most votes. (most votes)
                             3  A
                             4  B
                """);
    }

    @Test
    void aRanking() {
        var election = Election.of("", 1, java.util.List.of("Ann", "Ben", "Cem"))
                .papers(3, 1, 2)
                .papers(1, 2, 1)
                .build();

        assertThat(Rule.SCHULZE.count(election).result().text()).isEqualTo("""
                Schulze (winning votes). 1 to be elected from 3.
                4 papers: 4 valid, 0 invalid.

                Elected 1: Ann

                Place 1: Ann
                Place 2: Ben
                Place 3: Cem
                Ann beats every other in a duel (Condorcet winner).
                Cem loses every duel (Condorcet loser).

                Papers that prefer Ann to: Ben 3, Cem 4
                Papers that prefer Ben to: Ann 1, Cem 4
                Papers that prefer Cem to: Ann 0, Ben 0
                """);
    }

    @Test
    void aRankingWithALot() {
        assertThat(Rule.SCHULZE.count(Elections.blt(2, 1, "3 1=2 0")).result().text())
                .endsWith("""
                Elected 1: B
                No seed was given for lots: the last named on the ballot was preferred.

                Place 1: A and B

                Papers that prefer A to: B 0
                Papers that prefer B to: A 0
                A and B are equal; the lot (draw 1, without a seed the last named is preferred) falls on B to be elected.
                """);
    }

    @Test
    void moreThanFiveStagesAreShownBelowEachOther() {
        var text = Rule.SCOTTISH
                .count(Elections.blt(8, 1, "9 1 0\n8 2 0\n7 3 0\n6 4 0\n5 5 0\n4 6 0\n3 7 0\n2 8 0"))
                .result()
                .text();

        assertThat(text).contains("Stage                    1         2         3         4         5\n");
        assertThat(text).contains("Stage                    6         7         8\n");
        assertThat(text).contains("H                  2.00000         -         -         -         -\n");
        assertThat(text).contains("Not transferable  20.00000  27.00000  35.00000\n");
    }

    @Test
    void emptySeatsAreShown() {
        var election = Election.of("", 2, java.util.List.of("Ann", "RON", "Ben"))
                .papers(9, 2)
                .papers(2, 1)
                .papers(1, 3, 1)
                .build();

        assertThat(Rule.SCOTTISH.count(election).result().text())
                .contains("""
                Elected 1: Ann
                1 place is not filled.
                """.replace("Elected 1: Ann\n1 place is", "2 places are"))
                .contains("\nEmpty seats ");
    }

    @Test
    void listsOfNamesReadAsSentences() {
        var names = Elections.blt(3, 1, "1 1 0").candidates();

        assertThat(English.list(names)).isEqualTo("A, B and C");
        assertThat(English.list(names.subList(0, 2))).isEqualTo("A and B");
        assertThat(English.list(names.subList(0, 1))).isEqualTo("A");
        assertThat(English.list(names.subList(0, 0))).isEmpty();
    }

    @Test
    void figuresInSentencesLeaveOutZerosThatSayNothing() {
        assertThat(new Votes(1_000_000, 5).brief()).isEqualTo("10");
        assertThat(new Votes(1_050_000, 5).brief()).isEqualTo("10.5");
        assertThat(new Votes(0, 5).brief()).isEqualTo("0");
        assertThat(new Votes(100, 0).brief()).isEqualTo("100");
    }
}
