package org.folkmoot.tally.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {

    private static final String USAGE = Arguments.USAGE + "\n";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private String good = "";

    @BeforeEach
    void writeAFile() throws IOException {
        good = write("good.blt", "3 1\n4 1 0\n3 2 0\n2 3 2 0\n0\n\"Ann\"\n\"Ben\"\n\"Cem\"\n\"Board\"\n");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... words) throws IOException {
        return Main.run(List.of(words), out, new PrintStream(errors, true, UTF_8));
    }

    private String errors() {
        return errors.toString(UTF_8).replace("\r\n", "\n");
    }

    @Test
    void printsOneLineOfJsonForAFile() throws IOException {
        assertThat(run("--json", good)).isZero();
        assertThat(out)
                .hasToString("{\"file\":\"" + good.replace("\\", "\\\\")
                        + "\",\"rule\":\"scottish\",\"title\":\"Board\",\"seats\":1,\"candidates\":[\"Ann\",\"Ben\",\"Cem\"],"
                        + "\"ballots\":9,\"valid\":9,\"invalid\":0,\"quota\":\"5.00000\",\"elected\":[\"Ben\"],\"stages\":["
                        + "{\"stage\":1,\"what\":\"first preferences\",\"votes\":{\"Ann\":\"4.00000\",\"Ben\":\"3.00000\","
                        + "\"Cem\":\"2.00000\"},\"nontransferable\":\"0.00000\"},"
                        + "{\"stage\":2,\"what\":\"exclusion of Cem\",\"votes\":{\"Ann\":\"4.00000\",\"Ben\":\"5.00000\"},"
                        + "\"nontransferable\":\"0.00000\"}],\"lots\":[]}\n");
        assertThat(errors()).isEmpty();
    }

    @Test
    void aLeadingWordCountIsPassedOver() throws IOException {
        assertThat(run("count", "--json", good)).isZero();
        assertThat(out.toString()).startsWith("{\"file\":");
    }

    @Test
    void aFileMayBeCalledCount() throws IOException {
        assertThat(run("--json", "count")).isEqualTo(2);
        assertThat(errors()).isEqualTo("count: There is no such file.\n");
    }

    @Test
    void theRuleCanBeChosen() throws IOException {
        assertThat(run("--rule", "ers97", "--json", good)).isZero();
        assertThat(run("--json", "--rule=plurality", good)).isZero();
        assertThat(out.toString()).contains("\"rule\":\"ers97\"", "\"rule\":\"plurality\"");
    }

    @Test
    void theSeatsCanBeChosen() throws IOException {
        assertThat(run("--seats", "2", "--json", good)).isZero();
        assertThat(out.toString()).contains("\"seats\":2");
    }

    @Test
    void aSeedIsUsedForLots() throws IOException {
        var tied = write("tied.blt", "2 1\n1 1 0\n1 2 0\n0\n");

        assertThat(run("--seed", "x", "--json", tied)).isZero();
        assertThat(out.toString()).contains("\"by\":\"seed\"");
        assertThat(run("--seed=", "--json", tied)).isZero();
        assertThat(run("--json", tied)).isZero();
        assertThat(out.toString()).contains("\"by\":\"order on the ballot\"");
    }

    @Test
    void withoutJsonAReportIsPrinted() throws IOException {
        assertThat(run(good)).isZero();
        assertThat(out.toString())
                .startsWith(good + "\nBoard\nSingle transferable vote, Scottish rules (SSI 2007/42). 1 to be elected")
                .contains("Elected 1: Ben")
                .endsWith("\n\n");
    }

    @Test
    void anUnusableFileIsNamedAndTheOthersAreCounted() throws IOException {
        var bad = write("bad.blt", "2 1\n1 9 0\n0\n");

        assertThat(run("--json", bad, good)).isEqualTo(2);
        assertThat(errors()).isEqualTo(bad + ":2: There is no candidate 9; there are 2.\n");
        assertThat(out.toString()).startsWith("{\"file\":").endsWith("}\n");
    }

    @Test
    void anElectionTheRuleCannotCountIsNamedToo() throws IOException {
        var large = write("large.blt", "1 1\n10000000000 1 0\n0\n");

        assertThat(run("--rule", "meek", large)).isEqualTo(2);
        assertThat(errors()).startsWith(large + ": There are 10000000000 papers;");
    }

    @Test
    void aFileNameThatCannotBeIsRefused() throws IOException {
        assertThat(run("a\u0000b")).isEqualTo(2);
        assertThat(errors()).endsWith(": This is no file name.\n");
    }

    @Test
    void everythingAfterTwoDashesIsAFile() throws IOException {
        assertThat(run("--", "--json")).isEqualTo(2);
        assertThat(errors()).isEqualTo("--json: There is no such file.\n");
    }

    @Test
    void wrongArgumentsAreExplained() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--rule", "wrong", good)).isEqualTo(2);
        assertThat(run("--seats", "0", good)).isEqualTo(2);
        assertThat(run("--seats=x", good)).isEqualTo(2);
        assertThat(run("--colour", good)).isEqualTo(2);
        assertThat(run(good, "--seed")).isEqualTo(2);
        assertThat(errors())
                .isEqualTo("No file to count.\n" + USAGE
                        + "There is no rule \"wrong\".\n" + USAGE
                        + "The number of seats is a whole number from 1, not \"0\".\n" + USAGE
                        + "The number of seats is a whole number from 1, not \"x\".\n" + USAGE
                        + "There is no option --colour.\n" + USAGE
                        + "After --seed something is missing.\n" + USAGE);
        assertThat(out.toString()).isEmpty();
    }
}
