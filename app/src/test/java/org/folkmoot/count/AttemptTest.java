package org.folkmoot.count;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.tally.Refusal;
import org.folkmoot.tally.Result;
import org.folkmoot.tally.Rule;
import org.folkmoot.web.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptTest {

    private static final Ballots BALLOTS = Example.ballots();

    static List<Rule> rules() {
        return Rule.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleCountsTheExample(Rule rule) {
        assertThat(attempt(new Asked(BALLOTS, rule.name(), "", "", "")))
                .isInstanceOfSatisfying(
                        Answer.Counted.class,
                        counted -> assertThat(counted.result().elected()).isNotEmpty());
    }

    @Test
    void withoutBallotsThereIsNothingToCount() {
        assertThat(problems(Asked.NOTHING))
                .containsExactly(new Problem("text", "Choose a file of ballots, or paste its text."));
        assertThat(problems(pasted(" \n\t"))).extracting(Problem::field).containsExactly("text");
        assertThat(problems(Asked.NOTHING.with(Ballots.uploaded("empty.blt", new byte[0]))))
                .extracting(Problem::field)
                .containsExactly("file");
    }

    @Test
    void aRefusedFileSaysItsLine() {
        assertThat(problems(pasted("2 1\n1 3 0\n0\n\"A\"\n\"B\"\n")))
                .containsExactly(new Problem("text", "Line 2: There is no candidate 3; there are 2."));
    }

    @Test
    void twoElectionsInOneFileAreRefused() {
        assertThat(problems(pasted("1 1\n1 1 0\n0\n\"A\"\n\"T\"\n1 1\n1 1 0\n0\n\"A\"\n\"T\"\n")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).startsWith("Line 6: "));
    }

    @Test
    void whatIsNoTextIsRefused() {
        var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13};
        assertThat(problems(Asked.NOTHING.with(Ballots.uploaded("board.png", picture))))
                .containsExactly(new Problem("file", "Line 1: The file is not text."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "two", "1.5", "10000", "99999999999999999999", "٣"})
    void placesAreAWholeNumber(String seats) {
        assertThat(problems(new Asked(BALLOTS, "scottish", seats, "", "")))
                .extracting(Problem::field)
                .containsExactly("seats");
    }

    @ParameterizedTest
    @CsvSource({"' 3 ',3", "'',2", "009,9", "9999,9999"})
    void placesGivenTakeThePlaceOfTheFiles(String given, int counted) {
        assertThat(result(new Asked(BALLOTS, "scottish", given, "", "")).seats())
                .isEqualTo(counted);
    }

    @Test
    void morePlacesThanCandidatesAreNotFilled() {
        assertThat(result(new Asked(BALLOTS, "scottish", "9", "", "")).notes())
                .anySatisfy(note -> assertThat(note).endsWith("places are not filled."));
    }

    @Test
    void rulesAreKnownByName() {
        assertThat(problems(new Asked(BALLOTS, "borda", "", "", "dice")))
                .containsExactly(
                        new Problem("rule", "Choose one of the rules."),
                        new Problem("compare", "Choose one of the rules."));
        assertThat(problems(new Asked(BALLOTS, "irv", "", "", "irv")))
                .extracting(Problem::field)
                .containsExactly("compare");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(problems(new Asked(Ballots.none(), "", "x", "", "y")))
                .extracting(Problem::field)
                .containsExactly("text", "rule", "seats", "compare");
    }

    @Test
    void veryManyCandidatesAreForTheCommand() {
        var names = "\"x\"\n".repeat(2001);
        assertThat(problems(pasted("2001 1\n1 1 0\n0\n" + numbered(names))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("2,001", "at most 300"));
    }

    @Test
    void aRuleThatRefusesSaysWhy() {
        var many = pasted("2 1\n1000000000000 1 0\n0\n\"A\"\n\"B\"\n");
        assertThat(problems(new Asked(many.ballots(), "meek", "", "", "")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("rule");
                    assertThat(problem.sentence()).contains("counts at most");
                });
        assertThat(attempt(new Asked(many.ballots(), "irv", "", "", "meek")))
                .isInstanceOfSatisfying(
                        Answer.Counted.class,
                        counted -> assertThat(counted.second()).isInstanceOf(Refusal.class));
    }

    @Test
    void aSeedDrawsTheLots() {
        var tie = "2 1\n1 1 0\n1 2 0\n0\n\"A\"\n\"B\"\n\"Tie\"\n";
        assertThat(result(new Asked(Ballots.pasted("", tie), "scottish", "", " 4 2 6 ", ""))
                        .lots())
                .isNotEmpty()
                .allSatisfy(lot -> assertThat(lot.seeded()).isTrue());
    }

    @Test
    void filesOfWindowsAreRead() {
        var text = "1 1\n1 1 0\n0\n\"Si\u00e2n\"\n\"B\"\n";
        var ballots = Ballots.uploaded("b.blt", text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(ballots.text()).isEqualTo(text);
        assertThat(Ballots.uploaded("b.blt", text.getBytes(UTF_8)).text()).isEqualTo(text);
    }

    private static String numbered(String names) {
        var number = new java.util.concurrent.atomic.AtomicInteger();
        return java.util.regex.Pattern.compile("x").matcher(names).replaceAll(_ -> "C" + number.incrementAndGet());
    }

    private static Asked pasted(String text) {
        return Asked.NOTHING.with(Ballots.pasted("", text));
    }

    private static Answer attempt(Asked asked) {
        return Attempt.at(asked, Counts.ENGLISH);
    }

    private static Result result(Asked asked) {
        return ((Answer.Counted) attempt(asked)).result();
    }

    private static List<Problem> problems(Asked asked) {
        return ((Answer.Refused) attempt(asked)).problems();
    }
}
