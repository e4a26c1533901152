package org.folkmoot.count;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.House;
import org.folkmoot.tally.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class CountPageTest {

    private static final String BOARD = Example.ballots().text();

    @LocalServerPort
    private int port;

    @Autowired
    private ServletContext context;

    static List<Rule> rules() {
        return Rule.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleCountsWhatIsPasted(Rule rule) {
        var answer = pasted(BOARD).with("rule", rule.name()).send();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Two voices on the health and wellbeing board", "412 papers, all valid", "Elected")
                .doesNotContain("style=");
    }

    @Test
    void aFileIsCounted() {
        var answer = post("/count")
                .file("C:\\board.blt", BOARD.getBytes(UTF_8))
                .with("rule", "scottish")
                .send();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("elected, round 4", "123.42", "Siân Hughes", "How votes moved")
                .contains("name=\"name\" value=\"board.blt\"");
    }

    @Test
    void aTableIsKnownByItsName() {
        var answer = post("/count")
                .file("board.csv", "Ann,Ben\n1,2\n1,\n2,1\n".getBytes(UTF_8))
                .with("rule", "irv")
                .send();
        assertThat(answer.body()).contains("3 papers, all valid, for 1 place.");
    }

    @Test
    void duelsAreShownAsAMatrix() {
        var answer = pasted(BOARD).with("rule", "schulze").send();
        assertThat(answer.body()).contains("Every duel", "Grace Okafor wins every duel.", "<b>303</b>");
    }

    @Test
    void twoRulesStandBesideEachOther() {
        var answer = pasted(BOARD)
                .with("rule", "scottish")
                .with("compare", "approval")
                .send();
        assertThat(answer.body())
                .contains("one person would lose their place, one person would win one", "only in the second");
    }

    @Test
    void aSecondRuleThatRefusesSaysWhy() {
        var answer = pasted("2 1\n1000000000000 1 0\n0\n\"A\"\n\"B\"\n")
                .with("rule", "irv")
                .with("compare", "meek")
                .send();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("The second rule cannot count this");
    }

    @Test
    void namesAndTitlesStayText() {
        var answer = pasted("1 1\n1 1 0\n0\n\"<script>alert(1)</script>\"\n\"<b>{0} ' title\"\n")
                .with("rule", "scottish")
                .send();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<script>alert", "<b>{0}").contains("&lt;b>{0} ");
    }

    @Test
    void theFormCanBeSentWithoutFiles() {
        var answer = post("/count")
                .send("application/x-www-form-urlencoded", "text=1+1%0A1+1+0%0A0%0A&rule=scottish".getBytes(UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("1 paper, all valid");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndTheTextIsKept() {
        var answer = pasted("2 1\n1 9 0\n0\n")
                .with("rule", "scottish")
                .with("seats", "many")
                .with("seed", "<i>")
                .send();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Please check 2 answers", "href=\"#seats\"", "href=\"#text\"")
                .contains("id=\"text-problem\">Line 2: There is no candidate 9; there are 2.")
                .containsPattern(">2 1\\R1 9 0\\R0")
                .contains("value=\"many\"", "value=\"&lt;i>\"");
    }

    @ParameterizedTest
    @CsvSource({"rule,borda", "compare,borda", "seats,0"})
    void tamperedAnswersAreRefused(String field, String value) {
        var form = pasted(BOARD).with(field, value);
        var answer = (field.equals("rule") ? form : form.with("rule", "scottish")).send();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#" + field + "\"", "id=\"" + field + "-problem\"");
    }

    @Test
    void nothingAtAllIsAskedForAgain() {
        assertThat(post("/count").send().body()).contains("Choose a file of ballots, or paste its text.");
        assertThat(post("/count")
                        .send("application/x-www-form-urlencoded", new byte[0])
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whatIsTooLargeIsRefusedInASentence() {
        var answer = post("/count").file("huge.blt", new byte[8_500_000]).send();
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("id=\"file-problem\"", "a file of 8 MB, or 2 MB pasted");
        assertThat(post("/count").file("huge.blt", new byte[30_000_000]).send().statusCode())
                .isEqualTo(413);
        assertThat(pasted("1 1\n" + "1 1 0\n".repeat(500_000)).send().statusCode())
                .isEqualTo(413);
    }

    @Test
    void aFormThatIsNoFormIsNotRead() {
        var answer = post("/count").send("multipart/form-data; boundary=x", "nonsense".getBytes(UTF_8));
        assertThat(answer.statusCode()).isIn(400, 422);
        assertThat(post("/count").send("multipart/form-data", new byte[] {1, 2}).statusCode())
                .isEqualTo(400);
    }

    @Test
    void manyBallotsAreCountedButNotCarriedAlong() {
        var answer = post("/count")
                .file("many.blt", ("2 1\n" + "1 1 2 0\n".repeat(200_000) + "0\n").getBytes(UTF_8))
                .with("rule", "meek")
                .with("seed", "it's 6")
                .send();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("200,000 papers", "more than 1 MB", "--rule meek --seed 'it'\\''s 6' FILE")
                .doesNotContain("type=\"hidden\"");
    }

    @Test
    void nothingIsWrittenToADisk() throws IOException {
        var before = temporaryFiles();
        post("/count")
                .file("many.blt", ("2 1\n" + "1 1 2 0\n".repeat(700_000) + "0\n").getBytes(UTF_8))
                .with("rule", "irv")
                .send();
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "report,two-voices-on-the-health-and-wellbeing-board-meek.txt,text/plain,Elected 1: Grace Okafor",
        "result,two-voices-on-the-health-and-wellbeing-board-meek.json,application/json,'{\"file\":\"b.blt\",\"rule\":\"meek\"'",
        "ballots,two-voices-on-the-health-and-wellbeing-board.blt,text/plain,62 1 2 3 0",
        "table,two-voices-on-the-health-and-wellbeing-board.csv,text/csv,'Grace Okafor,Dev Patel'",
    })
    void aResultCanBeKeptAsAFile(String kind, String name, String type, String content) {
        var answer = post("/count/" + kind)
                .with("text", BOARD)
                .with("name", "b.blt")
                .with("counted-rule", "meek")
                .with("rule", "approval")
                .send();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(header -> assertThat(header).contains("attachment", name));
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(header -> assertThat(header).startsWith(type));
        assertThat(answer.body()).contains(content);
    }

    @Test
    void aFileThatCannotBeMadeAsksAgain() {
        assertThat(post("/count/report").send().statusCode()).isEqualTo(422);
        assertThat(post("/count/else").send().statusCode()).isIn(404, 405);
    }

    /** Where this server, and no other program, would keep what is handed in. */
    private List<Path> temporaryFiles() throws IOException {
        var folder = (File) context.getAttribute(ServletContext.TEMPDIR);
        try (Stream<Path> files = Files.list(folder.toPath())) {
            return files.toList();
        }
    }

    private FormPost pasted(String text) {
        return post("/count").with("text", text);
    }

    private FormPost post(String path) {
        return new FormPost(port, path);
    }
}
