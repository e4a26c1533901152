package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that cannot be used are refused with file, line and sentence. */
class BadInputTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 1/0/ | 1: Here stands 0 for the number of candidates; it is from 1 to 30000.
            2 0/0/ | 1: Here stands 0 for the number of seats; it is from 1 to 1000000.
            2/1 1 0/0/ | 1: Expected the number of seats, found the end of the line.
            2 1 7/1 1 0/0/ | 1: After the number of seats stands "7".
            2 x/1 1 0/0/ | 1: Expected the number of seats, found "x".
            40000 1/0/ | 1: Here stands 40000 for the number of candidates; it is from 1 to 30000.
            2 1/1 1 0/1 3 0/0/ | 3: There is no candidate 3; there are 2.
            2 1/1 1=3 0/0/ | 2: There is no candidate 3; there are 2.
            2 1/1 1=0 0/0/ | 2: There is no candidate 0; there are 2.
            2 1/1 1 0/-3 2 0/0/ | 3: A paper cannot have a negative weight.
            2 1/-1 2 0/0/ | 2: A paper cannot have a negative weight.
            2 1/-3/1 1 0/0/ | 2: There is no candidate 3 to withdraw.
            2 1/-0/1 1 0/0/ | 2: There is no candidate 0 to withdraw.
            2 1/-x/1 1 0/0/ | 2: Expected the number of a withdrawn candidate, found "x".
            2 1/-1 x/1 1 0/0/ | 2: After the withdrawn candidates stands "x".
            2 1/1000000000001 1 0/0/ | 2: A weight is at most 1000000000000.
            2 1/99999999999999999999 1 0/0/ | 2: A number is far too large.
            2 1/1 1 0 2/0/ | 2: After the 0 that ends a paper stands "2".
            2 1/1 1x 0/0/ | 2: After a preference stands "x".
            2 1/1 1.5 0/0/ | 2: After a preference stands ".".
            2 1/1.5 1 0/0/ | 2: After a weight stands ".".
            2 1/1 a 0/0/ | 2: Expected the number of a candidate, found "a".
            2 1/1 -2 0/0/ | 2: After a preference stands "2".
            2 1/1 1= 0/0/ | 2: Expected the number of a candidate, found byte 32.
            2 1/1 1 0/ | 3: Expected a paper, or the line 0 that ends the papers, found the end of the file.
            3 1/1 1 0/0/A A/B B | 4: Here stand 2 names for 3 candidates.
            2 1/1 1 0/0/A/B/T/more | 7: After the names and the title stands another line.
            2 1/1 1 0/0/A/A/T | 4: Two candidates have the name "A".
            2 1/1 1 0/0/A/B/T/2 1/1 1 0/0/ | 7: Here a second election begins; a file holds one.
            2 1/1 1 0/0/2 1/1 1 0/0/ | 4: Here a second election begins; a file holds one.
            hello | 1: Expected the number of candidates, found "h".
            """)
    void aMalformedBltIsRefused(String text, String sentence) {
        var lined = text.replace('/', '\n');

        assertThat(Elections.refusal("bad.blt", lined)).isEqualTo("bad.blt:" + sentence);
    }

    @Test
    void namesBeforeTheLineThatEndsThePapersAreRefused() {
        assertThat(Elections.refusal("a.blt", "2 1\n1 1 0\n'A'\n"))
                .isEqualTo("a.blt:3: Expected a paper, or the line 0 that ends the papers, found \"'\".");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(Elections.refusal("a.blt", "")).isEqualTo("a.blt:1: The file is empty.");
        assertThat(Elections.refusal("a.blt", "\n\n# nothing\n"))
                .isEqualTo("a.blt:4: Expected the number of candidates, found the end of the file.");
    }

    @Test
    void binaryIsRefused() {
        assertThat(Elections.file("a.blt", new byte[] {'P', 'K', 3, 4, 0, 0, 1}).toString())
                .isEqualTo("a.blt:1: The file is not text.");
        assertThat(Elections.file("a.blt", new byte[] {3, 4, 9}).toString())
                .isEqualTo("a.blt:1: Expected the number of candidates, found byte 3.");
        assertThat(Elections.refusal("a.blt", "1 1\n1 1 0\n0\n" + " ".repeat(70_000) + "A\u0000B\n"))
                .isEqualTo("a.blt:4: The file is not text.");
    }

    @Test
    void utf16IsRefused() {
        assertThat(Elections.file("a.blt", new byte[] {(byte) 0xFE, (byte) 0xFF, 0, '1'})
                        .toString())
                .isEqualTo("a.blt:1: The file is in UTF-16; save it as UTF-8.");
        assertThat(Elections.file("a.blt", new byte[] {(byte) 0xFF, (byte) 0xFE, '1', 0})
                        .toString())
                .isEqualTo("a.blt:1: The file is in UTF-16; save it as UTF-8.");
    }

    @Test
    void aMissingFileAndAFolderAreRefused() {
        assertThat(Election.read(Path.of("no/such/file.blt")).toString())
                .isEqualTo("no/such/file.blt: There is no such file.");
        assertThat(Election.read(Path.of("src")).toString()).isEqualTo("src: The file cannot be read.");
    }

    @Test
    void anEndlessLineOfPreferencesIsRefusedInBoundedMemory() throws IOException {
        assertThat(endless("2 1\n1 ", "1 2 ").toString()).isEqualTo("a.blt:2: A paper has more than 100000 marks.");
    }

    @Test
    void anEndlessNumberIsRefusedInBoundedMemory() throws IOException {
        assertThat(endless("2 1\n", "7").toString()).isEqualTo("a.blt:2: A number is far too large.");
    }

    @Test
    void anEndlessNameIsRefusedInBoundedMemory() throws IOException {
        assertThat(endless("2 1\n1 1 0\n0\n", "Ann ").toString()).isEqualTo("a.blt:4: The line is far too long.");
    }

    @Test
    void endlessNamesAreRefusedInBoundedMemory() throws IOException {
        assertThat(endless("2 1\n1 1 0\n0\n", "Ann\n").toString())
                .isEqualTo("a.blt:107: After the names of all candidates stand more lines.");
    }

    @Test
    void aLongCommentIsPassedOver() {
        assertThat(Elections.file("a.blt", "# " + "x".repeat(9_000_000) + "\n1 1\n1 1 0\n0\n")
                        .election()
                        .seats())
                .isEqualTo(1);
    }

    private static Reading endless(String start, String more) throws IOException {
        return Election.read(new Endless(start, more), "a.blt");
    }

    @Test
    void tenThousandCandidatesAreReadAndCountedWhereTheRuleCan() {
        var names = IntStream.rangeClosed(1, 10_000).mapToObj(i -> "c" + i).toList();
        var election =
                Election.of("", 1, names).papers(3, 9_999).papers(2, 1, 10_000).build();

        assertThat(Rule.APPROVAL.count(election).result().elected())
                .extracting(Candidate::number)
                .containsExactly(9_999);
        assertThat(Rule.SCOTTISH.count(election).toString())
                .isEqualTo("There are 10000 candidates; Single transferable vote, Scottish rules (SSI 2007/42) counts"
                        + " at most 2000.");
    }

    @Test
    void aThousandCandidatesAreExcludedOneByOne() {
        var names = IntStream.rangeClosed(1, 1_000).mapToObj(i -> "c" + i).toList();
        var election = Election.of("", 1, names)
                .papers(4, 999)
                .papers(3, 1)
                .papers(1, 500)
                .build();

        assertThat(Rule.SCOTTISH.count(election).result().stages().size()).isEqualTo(1_000);
        assertThat(Rule.ERS97.count(election).result().stages().size()).isEqualTo(1);
        assertThat(Rule.MEEK.count(election).result().stages().size()).isEqualTo(999);
    }

    @Test
    void papersBeyondTheLimitAreRefused() {
        var text = "1 1\n" + "1000000000000 1 0\n".repeat(91) + "0\n";

        assertThat(Elections.refusal("a.blt", text)).isEqualTo("a.blt:92: There are more than 90000000000000 papers.");
    }

    @Test
    void ninetyMillionMillionPapersAreCountedExactly() {
        var text = "3 2\n" + "1000000000000 1 2 0\n".repeat(60) + "1000000000000 3 0\n".repeat(30) + "0\n";
        var result =
                Rule.SCOTTISH.count(Elections.file("a.blt", text).election()).result();

        assertThat(result.stages().get(1).votes().toString())
                .isEqualTo("{Candidate 1=30000000000001.00000, Candidate 2=29999400000000.00000,"
                        + " Candidate 3=30000000000000.00000}");
    }

    @Test
    void everyoneTiedIsDecidedByLotsAndStated() {
        for (var rule : Rule.all()) {
            var result = rule.count(Elections.blt(4, 2, "1 1 0\n1 2 0\n1 3 0\n1 4 0"))
                    .result();
            assertThat(result.lots()).isNotEmpty();
            assertThat(result.elected()).hasSize(result.seats());
            assertThat(result.notes())
                    .contains("No seed was given for lots: the last named on the ballot was preferred.");
        }
    }

    @Test
    void whenAllWithdrewNobodyIsElected() {
        for (var rule : Rule.all()) {
            var result = rule.count(Elections.blt(2, 1, "-1 -2\n3 1 0\n2 2 0")).result();
            assertThat(result.elected()).isEmpty();
            assertThat(result.valid()).isZero();
            assertThat(result.notes())
                    .containsExactly("No paper is valid, so nobody is elected.", "Withdrawn: A and B.");
        }
    }

    @Test
    void moreSeatsThanCandidatesElectsEverybodyUnderEveryRule() {
        for (var rule : Rule.all()) {
            var result = rule.count(Elections.blt(2, 5, "3 1 0\n2 2 0")).result();
            assertThat(result.elected()).hasSize(Math.min(2, result.seats()));
        }
    }
}
