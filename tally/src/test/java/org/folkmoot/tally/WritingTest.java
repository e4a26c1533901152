package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Elections written as files. */
class WritingTest {

    private static final Election ELECTION = Election.of("The \"Board\"", 2, List.of("Ann, A", "Ben \"B\"", "Cem"))
            .withdraw(3)
            .papers(4, 1, 2)
            .ranked(2, List.of(List.of(2, 3), List.of(), List.of(1)))
            .papers(1)
            .build();

    private static String write(Election election, Format format) throws IOException {
        var text = new StringBuilder();
        election.write(format, text);
        return text.toString();
    }

    @Test
    void blt() throws IOException {
        assertThat(write(ELECTION, Format.BLT)).isEqualTo("""
                3 2
                -3
                4 1 2 0
                2 2=3 - 1 0
                1 0
                0
                "Ann, A"
                "Ben B"
                "Cem"
                "The Board"
                """);
    }

    @Test
    void csv() throws IOException {
        assertThat(write(ELECTION, Format.CSV)).isEqualTo("""
                weight,"Ann, A","Ben ""B""\",Cem
                4,1,2,
                2,3,1,1
                1,,,
                """);
    }

    @Test
    void json() throws IOException {
        assertThat(write(ELECTION, Format.JSON)).isEqualTo("""
                {"title":"The \\"Board\\"","seats":2,"candidates":["Ann, A","Ben \\"B\\"","Cem"],"withdrawn":[3],\
                "papers":[{"papers":4,"ranks":[[1],[2]]},{"papers":2,"ranks":[[2,3],[],[1]]},{"papers":1,"ranks":[]}]}
                """);
    }

    @Test
    void whatIsWrittenAsBltReadsTheSame() throws IOException {
        var election = Elections.file("a.blt", write(ELECTION, Format.BLT)).election();

        assertThat(Sheets.papers(election)).isEqualTo(Sheets.papers(ELECTION));
        assertThat(election.seats()).isEqualTo(2);
        assertThat(election.title()).isEqualTo("The Board");
        assertThat(election.withdrawn()).isEqualTo(ELECTION.withdrawn());
    }

    @Test
    void whatIsWrittenAsCsvReadsTheSame() throws IOException {
        var election = Elections.file("a.csv", write(ELECTION, Format.CSV)).election();

        assertThat(Sheets.papers(election)).isEqualTo(Sheets.papers(ELECTION));
        assertThat(election.candidates()).isEqualTo(ELECTION.candidates());
    }

    @Test
    void aCandidateCalledWeightIsQuotedInCsv() throws IOException {
        assertThat(write(Election.of("", 1, List.of("Weight", "B;C", "D\tE")).build(), Format.CSV))
                .isEqualTo("weight,\"Weight\",\"B;C\",\"D\tE\"\n");
    }

    @Test
    void lineEndsInNamesBecomeBlanksInBlt() throws IOException {
        assertThat(write(Election.of("T", 1, List.of("A\nB")).build(), Format.BLT))
                .isEqualTo("1 1\n0\n\"A B\"\n\"T\"\n");
    }
}
