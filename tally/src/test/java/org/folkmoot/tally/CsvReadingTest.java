package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

    private static Election read(String text) {
        return Elections.file("a.csv", text).election();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann,Ben,Cem\n1,2,\n1,2,\n,,1\n",
                "Ann,Ben,Cem\r\n1,2,\r\n1,2,\r\n,,1",
                "\uFEFFAnn,Ben,Cem\n1,2,\n1,2,\n,,1\n",
                "\"Ann\",\"Ben\",Cem\n\"1\",\"2\",\"\"\n1,2,\n\n,,1\n",
                "Ann;Ben;Cem\n1;2;\n1;2;\n;;1\n",
                "Ann\tBen\tCem\n1\t2\t\n1\t2\t\n\t\t1\n",
                "Ann , Ben,Cem\n 1, 2 ,\n1,2\n,, 1 \n",
                "Ann,weight,Ben,Cem\n1,2,2,\n,1,,1\n,0,1,2\n",
                "WEIGHT,Ann,Ben,Cem\n2,1,2,\n,,,1\n"
            })
    void aRowIsAPaperAndACellARank(String text) {
        var election = read(text);

        assertThat(election.candidates()).extracting(Candidate::name).containsExactly("Ann", "Ben", "Cem");
        assertThat(Sheets.papers(election)).isEqualTo("2 x 1>2\n1 x 3");
        assertThat(election.seats()).isEqualTo(1);
        assertThat(election.title()).isEmpty();
    }

    @Test
    void equalAndSkippedRanksAreKept() {
        assertThat(Sheets.papers(read("A,B,C\n1,1,2\n1,,3\n2,,\n3,3,1\n")))
                .isEqualTo("1 x 1=2>3\n1 x 1>->3\n1 x ->1\n1 x 3>->1=2");
    }

    @Test
    void anEmptyRowIsAnInvalidPaperAndABlankLineIsNone() {
        assertThat(Sheets.papers(read("A,B\n,\n\n1,\n"))).isEqualTo("1 x \n1 x 1");
    }

    @Test
    void namesMayHoldSeparatorsQuotesAndLineEnds() {
        assertThat(read("\"Doe, Ann\",\"Ben \"\"B\"\" X\"\n1,2\n").candidates())
                .extracting(Candidate::name)
                .containsExactly("Doe, Ann", "Ben \"B\" X");
    }

    @Test
    void aFileWithoutTheEndingIsKnownByItsSeparators() {
        assertThat(Elections.file("papers", "Ann,Ben\n1,2\n").election().candidates())
                .hasSize(2);
        assertThat(Elections.file("papers.CSV", "Ann\n1\n").election().candidates())
                .hasSize(1);
    }

    @Test
    void aNumberAsNameIsAName() {
        assertThat(read("2020,2021\n1,2\n").candidates())
                .extracting(Candidate::name)
                .containsExactly("2020", "2021");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann,Ben,Ann/1,2,3 | 1: Two columns have the header "Ann".
            weight,Ann,Weight/1,2,3 | 1: Two columns have the header "Weight".
            Ann,,Ben/1,2,3 | 1: Column 2 has no header.
            weight/1 | 1: There are no candidates in the header.
            Ann,Ben/1,2/1,2,3 | 3: The row has more cells than the header.
            Ann,Ben/1,x | 2: A rank is a whole number, not "x".
            Ann,Ben/1,0 | 2: A rank is a whole number from 1, not 0.
            Ann,Ben/1,-2 | 2: A rank is a whole number, not "-2".
            Ann,Ben/1,1.5 | 2: A rank is a whole number, not "1.5".
            Ann,Ben/1,1000001 | 2: A rank is a whole number from 1, not 1000001.
            Ann,weight/1,-2 | 2: A weight is a whole number, not "-2".
            Ann,weight/1,1000000000001 | 2: A weight is at most 1000000000000.
            Ann,weight/1,99999999999999999999 | 2: A weight is a whole number, not "99999999999999999999".
            Ann,Ben/"1,2 | 2: A quote is not closed.
            """)
    void aMalformedCsvIsRefused(String text, String sentence) {
        assertThat(Elections.refusal("bad.csv", text.replace('/', '\n'))).isEqualTo("bad.csv:" + sentence);
    }

    @Test
    void aLongCellIsShownShort() {
        assertThat(Elections.refusal("a.csv", "A\n" + "x".repeat(50)))
                .isEqualTo("a.csv:2: A rank is a whole number, not \"" + "x".repeat(40) + "…\".");
        assertThat(Elections.refusal("a.csv", "A\n" + "x".repeat(20_000)))
                .isEqualTo("a.csv:2: A cell is far too long.");
    }

    @Test
    void tooManyPapersAreRefused() {
        assertThat(Elections.refusal("a.csv", "A,weight\n" + "1,1000000000000\n".repeat(91)))
                .isEqualTo("a.csv:92: There are more than 90000000000000 papers.");
    }

    @Test
    void manyRowsAreReadAsAStream() {
        assertThat(read("A,B\n" + "1,2\n2,1\n".repeat(50_000)).papers().total()).isEqualTo(100_000);
    }
}
