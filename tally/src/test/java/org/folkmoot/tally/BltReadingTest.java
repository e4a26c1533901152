package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What occurs in real BLT and HIL files. */
class BltReadingTest {

    private static final String PLAIN = "3 2\n4 1 2 0\n2 3 0\n0\n\"Ann\"\n\"Ben\"\n\"Cem\"\n\"Board\"\n";

    private static Election read(String text) {
        return Elections.file("a.blt", text).election();
    }

    private static List<String> names(Election election) {
        return election.candidates().stream().map(Candidate::name).toList();
    }

    @Test
    void aPlainFileGivesEverything() {
        var election = read(PLAIN);

        assertThat(election.seats()).isEqualTo(2);
        assertThat(election.title()).isEqualTo("Board");
        assertThat(names(election)).containsExactly("Ann", "Ben", "Cem");
        assertThat(election.candidates()).extracting(Candidate::number).containsExactly(1, 2, 3);
        assertThat(election.withdrawn()).isEmpty();
        assertThat(Sheets.papers(election)).isEqualTo("4 x 1>2\n2 x 3");
        assertThat(election.papers().total()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 2\r\n4 1 2 0\r\n2 3 0\r\n0\r\n\"Ann\"\r\n\"Ben\"\r\n\"Cem\"\r\n\"Board\"\r\n",
                "3 2\r4 1 2 0\r2 3 0\r0\r\"Ann\"\r\"Ben\"\r\"Cem\"\r\"Board\"",
                "\uFEFF3 2\n4 1 2 0\n2 3 0\n0\n\"Ann\"\n\"Ben\"\n\"Cem\"\n\"Board\"",
                "# made by hand\n\n3 2 # sizes\n4 1 2 0 # four\n\n# two\n2 3 0\n0 # end\n\"Ann\" # a\n\"Ben\"\n\"Cem\"\n\"Board\"\n",
                "3\t2  \n4 1 2   0 \t\n  2 3 0\n 0 \nAnn\nBen\nCem\nBoard",
                "3 2\n4 1 2\n2 3\n0\n\"Ann\"\n\"Ben\"\n\"Cem\"\n\"Board\"\n",
                "3 2\n4 1 2 0\n2 3 0\n0\n\"Ann\" \"Ben\" \"Cem\" \"Board\"\n",
                "3 2\n4 1 2 0\n2 3 0\n0\n\"Ann\" \"Ben\"\n\"Cem\" \"Board\"\n",
                "3 2\n4 1 2 0\n2 3 0\n0\n\"Ann\", \"Ben\", \"Cem\"\n\"Board\"\n",
                "3 2\n4 1 2 0\n2 3 0\n0\nAnn Ben Cem Board\n",
                "3 2\n4 1 2 0\n2 3 0\n0\n\"Ann\"\n\n\"Ben\"\n\"Cem\"\n\n\"Board\"\n\"Source\"\n\"Remark\"\n",
                "3 2\n4 1 2 0\n2 3 0\n0\n\"Ann\"\n\"Ben\"\n\"Cem\" \"Board\"\n",
                "3 2\n4 1 2 0\n2 3 0\n0\n\"Ann\"\n\"Ben\"\n\"Cem\"\n\"Board\"\n\u001A",
                "3 2\n1 1 2 0\n1 1 2 0\n2 3 0\n2 1 2 0\n0 2 0\n0\n\"Ann\"\n\"Ben\"\n\"Cem\"\n\"Board\"\n"
            })
    void anOddLayoutReadsLikeThePlainOne(String text) {
        var election = read(text);

        assertThat(names(election)).containsExactly("Ann", "Ben", "Cem");
        assertThat(election.title()).isEqualTo("Board");
        assertThat(election.seats()).isEqualTo(2);
        assertThat(Sheets.papers(election)).isEqualTo("4 x 1>2\n2 x 3");
    }

    @Test
    void aFileNeedsNoNames() {
        assertThat(names(read("2 1\n1 1 0\n0\n"))).containsExactly("Candidate 1", "Candidate 2");
        assertThat(read("2 1\n1 1 0\n0").title()).isEmpty();
    }

    @Test
    void oneLineAloneIsTheTitle() {
        var election = read("3 1\n1 1 0\n0\n\"Board 2026\"\n");

        assertThat(names(election)).containsExactly("Candidate 1", "Candidate 2", "Candidate 3");
        assertThat(election.title()).isEqualTo("Board 2026");
    }

    @Test
    void theTitleMayBeMissing() {
        assertThat(read("2 1\n1 1 0\n0\nAnn A\nBen B").title()).isEmpty();
        assertThat(names(read("2 1\n1 1 0\n0\nAnn A\nBen B"))).containsExactly("Ann A", "Ben B");
    }

    @Test
    void doubledQuotesAreNoPartOfAName() {
        assertThat(names(read("2 1\n1 1 0\n0\n\"Ann \"\"The Party (P)\"\"\"\n\"Ben \"\"Other\"\"\"\nThe Ward")))
                .containsExactly("Ann The Party (P)", "Ben Other");
        assertThat(names(read(
                        "2 1\n1 1 0\n0\n\"\"\"Ann A\"\" \"\"P\"\" \"\n\"\"\"Ben\"\" \"\"O\"\" \"\n\"\"\"W\"\" \"")))
                .containsExactly("Ann A P", "Ben O");
    }

    @Test
    void twoQuotedStringsOnALineAreOneName() {
        var election = read("2 1\n1 1 0\n0\n\"Ann A\" \"Party\"\n\"Ben B\" \"Other\"\n\"The Ward\"");

        assertThat(names(election)).containsExactly("Ann A Party", "Ben B Other");
        assertThat(election.title()).isEqualTo("The Ward");
    }

    @Test
    void tenThousandNamesMayStandOnOneLine() {
        var text = new StringBuilder("10000 1\n1 10000 0\n0\n");
        for (var i = 1; i <= 10_000; i++) {
            text.append("\"Candidate number ").append(i).append("\" ");
        }

        assertThat(names(read(text.toString()))).hasSize(10_000).endsWith("Candidate number 10000");
    }

    @Test
    void aVeryLongNameIsAName() {
        var name = "x".repeat(1_000_000);

        assertThat(names(read("1 1\n1 1 0\n0\n\"" + name + "\"\n"))).containsExactly(name);
        assertThat(names(read("1 1\n1 1 0\n0\n\"" + "\"\"".repeat(100_000) + "y\"\n")))
                .containsExactly("y");
    }

    @Test
    void aQuoteThatIsNotClosedIsDropped() {
        assertThat(names(read("2 1\n1 1 0\n0\n\"Ann\nBen\"\nT"))).containsExactly("Ann", "Ben");
    }

    @Test
    void aFileWithManyCommentsIsKnownByTheLineAfterThem() {
        assertThat(Elections.file("ballots", "#\n".repeat(20_000) + PLAIN)
                        .election()
                        .title())
                .isEqualTo("Board");
    }

    @Test
    void spacesWithinANameStay() {
        assertThat(names(read("2 1\n1 1 0\n0\n\"Candidate  1\" \"Candidate  2\" \"a1\"")))
                .containsExactly("Candidate  1", "Candidate  2");
    }

    @Test
    void aHashWithinANameIsNoComment() {
        assertThat(names(read("2 1\n1 1 0\n0\n\"Option #1\"\nOption #2\nT"))).containsExactly("Option #1", "Option #2");
    }

    @Test
    void anEmptyNameIsReplaced() {
        assertThat(names(read("2 1\n1 1 0\n0\n\"\"\n\"Ben\"\n\"T\""))).containsExactly("Candidate 1", "Ben");
    }

    @Test
    void namesFromWindowsAreRead() {
        var bytes = "1 1\n1 1 0\n0\n\"Renée\"\n".getBytes(Charset.forName("windows-1252"));

        assertThat(names(Elections.file("a.blt", bytes).election())).containsExactly("Renée");
        assertThat(names(read("1 1\n1 1 0\n0\n\"Renée\"\n"))).containsExactly("Renée");
    }

    @Test
    void withdrawnCandidatesStandAfterTheSizes() {
        for (var line : List.of("-2 -3", "-2\n-3", "-2 -3 0", " -2\n# one more\n-3")) {
            assertThat(read("3 1\n" + line + "\n1 1 0\n0\n").withdrawn())
                    .extracting(Candidate::number)
                    .containsExactlyInAnyOrder(2, 3);
        }
    }

    @Test
    void equalAndSkippedPreferencesAreKept() {
        assertThat(Sheets.papers(read("4 1\n3 1=2 - 3 4 0\n2 - 1 0\n1 4=3=2\n0\n")))
                .isEqualTo("3 x 1=2>->3>4\n2 x ->1\n1 x 4=3=2");
    }

    @Test
    void aPaperStopsBeforeTheRankThatRepeatsACandidate() {
        assertThat(Sheets.papers(read("4 1\n3 1 2 1 3 0\n2 1 2=1 3 0\n1 1=1 2 0\n5 4 3=2 3 0\n0\n")))
                .isEqualTo("3 x 1>2\n2 x 1\n1 x \n5 x 4>3=2");
    }

    @Test
    void aPaperOfNothingButGapsIsEmpty() {
        assertThat(Sheets.papers(read("2 1\n3 - - 0\n1 2 - 0\n0\n"))).isEqualTo("3 x \n1 x 2");
    }

    @Test
    void aWeightOfNothingIsNoPaper() {
        assertThat(read("2 1\n0 1 0\n3 2 0\n0\n").papers().total()).isEqualTo(3);
    }

    @Test
    void aWeightUpToAMillionMillionIsCounted() {
        assertThat(read("2 1\n1000000000000 1 0\n3 2 0\n0\n").papers().total()).isEqualTo(1_000_000_000_003L);
    }

    @Test
    void hilIsReadTheSameWay() {
        var election = Elections.file("A7.HIL", "3 1\n1 2 1 0\n1 2 1 0\n1 0\n0\n\"1\" \"2\" \"3\" \"a7\"\n")
                .election();

        assertThat(Sheets.papers(election)).isEqualTo("2 x 2>1\n1 x ");
        assertThat(names(election)).containsExactly("1", "2", "3");
        assertThat(election.title()).isEqualTo("a7");
    }

    @Test
    void aFileWithoutAnEndingIsKnownByItsFirstLine() {
        assertThat(Elections.file("ballots", PLAIN).election().title()).isEqualTo("Board");
        assertThat(Elections.file("ballots.txt", "# x\n" + PLAIN).election().title())
                .isEqualTo("Board");
    }

    @Test
    void manyPapersAreReadAsAStream() {
        var text = new StringBuilder("5 1\n");
        for (var i = 0; i < 200_000; i++) {
            text.append("1 ")
                    .append(i % 5 + 1)
                    .append(' ')
                    .append((i + 1) % 5 + 1)
                    .append(" 0\r\n");
        }
        var election = read(text + "0\n");

        assertThat(election.papers().total()).isEqualTo(200_000);
        assertThat(election.papers().size()).isEqualTo(5);
        assertThat(election.papers().weight(0)).isEqualTo(40_000);
    }

    @Test
    void manyDifferentPapersKeepTheirNumbers() {
        var text = new StringBuilder("300 1\n");
        for (var first = 1; first <= 300; first++) {
            for (var second = 1; second <= 300; second += 7) {
                text.append(first)
                        .append(' ')
                        .append(first)
                        .append(' ')
                        .append(second)
                        .append(" 0\n");
            }
        }
        var papers = read(text + "0\n").papers();

        assertThat(papers.total()).isEqualTo(43 * 300 * 301 / 2);
        for (var paper = 0; paper < papers.size(); paper++) {
            var first = papers.ranking(paper).getFirst().getFirst();
            assertThat(papers.weight(paper)).isEqualTo((long) first);
        }
    }
}
