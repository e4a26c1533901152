package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Condorcet Election Format. */
class CvotesReadingTest {

    private static final String HEAD = "#/Candidates: Ann A ; Ben ; Cem\n#/Number of Seats: 2\n";

    private static Election read(String votes) {
        return Elections.file("a.cvotes", HEAD + votes).election();
    }

    @Test
    void headAndVotesAreRead() {
        var election = read("""
                # a remark
                abc123 || Ann A > Ben = Cem

                Ben
                x, y || Ben # his own
                """);

        assertThat(election.seats()).isEqualTo(2);
        assertThat(election.candidates()).extracting(Candidate::name).containsExactly("Ann A", "Ben", "Cem");
        assertThat(Sheets.papers(election)).isEqualTo("1 x 1>2=3\n2 x 2");
    }

    @Test
    void aStarSaysHowOften() {
        assertThat(Sheets.papers(read("Ann A > Ben * 42\nBen*3"))).isEqualTo("42 x 1>2\n3 x 2");
    }

    @Test
    void aWeightCountsOnlyWhereItIsAllowed() {
        assertThat(Sheets.papers(read("Ann A ^7 * 2"))).isEqualTo("2 x 1");
        assertThat(Sheets.papers(read("#/Weight Allowed: true\nAnn A ^7 * 2\nBen ^5")))
                .isEqualTo("14 x 1\n5 x 2");
    }

    @Test
    void anEmptyRankingIsAnEmptyPaper() {
        assertThat(Sheets.papers(read("/EMPTY_RANKING/ * 3\nabc ||"))).isEqualTo("4 x ");
    }

    @Test
    void withoutVotesThereAreNone() {
        assertThat(read("").papers().total()).isZero();
    }

    @Test
    void itIsKnownByItsHeadToo() {
        assertThat(Elections.file("ballots.txt", HEAD + "Ben")
                        .election()
                        .papers()
                        .total())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #/Candidates: A ; B/A > C | a.cvotes:2: There is no candidate "C".
            #/Candidates: A ; A/A | a.cvotes:1: The candidates need names of their own; see "A".
            #/Candidates: A ; /A | a.cvotes:1: The candidates need names of their own; see "".
            #/Candidates: A/#/Number of Seats: 0/A | a.cvotes:2: The number of seats is a whole number from 1.
            A > B/#/Candidates: A ; B | a.cvotes:1: Before the first vote must stand the line #/Candidates:.
            # nothing here | a.cvotes:1: There are no candidates.
            #/Candidates: A/A * x | a.cvotes:2: This is no vote.
            #/Candidates: A/A * 999999999999999 | a.cvotes:2: There are more than 90000000000000 papers.
            """)
    void aMalformedFileIsRefused(String text, String sentence) {
        assertThat(Elections.refusal("a.cvotes", text.replaceAll("(?<!#)/", "\n")))
                .isEqualTo(sentence);
    }
}
