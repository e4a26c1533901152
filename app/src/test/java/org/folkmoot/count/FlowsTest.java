package org.folkmoot.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.Assumptions;
import org.folkmoot.tally.Election;
import org.folkmoot.tally.Result;
import org.folkmoot.tally.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlowsTest {

    static List<Rule> rules() {
        return Counts.movingPapers();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noVoteIsLostBetweenColumns(Rule rule) {
        assertNothingLost(rule, Counts.example());
        assertNothingLost(rule, Counts.ladder(40, 5));
        assertNothingLost(rule, Counts.ladder(2, 1));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noVoteIsLostInElectionsThatWereHeld(Rule rule) throws IOException {
        var folder = System.getenv("FOLKMOOT_CASES");
        Assumptions.assumeThat(folder).as("skipped: no cases").isNotNull();
        for (var name : List.of("meek", "ers97-tables")) {
            try (var files = Files.list(Path.of(folder, "elections", name))) {
                files.filter(file -> file.toString().matches(".*\\.(blt|HIL)"))
                        .forEach(file ->
                                assertNothingLost(rule, Election.read(file).election()));
            }
        }
    }

    @Test
    void emptySeatsKeepWhatReopenNominationsUsesUp() {
        var election = Election.of("Board", 2, List.of("Ann", "Ben", "Reopen nominations"))
                .papers(20, 1, 3)
                .papers(6, 2, 3)
                .papers(15, 3, 2)
                .build();
        assertNothingLost(Rule.SCOTTISH, election);
    }

    @Test
    void transfersAreTheAccountsOwn() {
        var election = Counts.example();
        var result = Counts.of(Rule.SCOTTISH, election);
        var lanes = new Lanes(result, Counts.fates(result, election), Counts.ENGLISH);
        var flows = Flows.between(result.stages().get(0), result.stages().get(1), lanes);
        var okafor = election.candidates().get(0);
        var patel = election.candidates().get(1);
        assertThat(flows.from(lanes.of(okafor), lanes.of(patel))).isEqualTo(1_142_800);
        assertThat(flows.from(lanes.of(okafor), lanes.of(okafor))).isEqualTo(13_800_000);
        assertThat(flows.from(lanes.of(okafor), lanes.notTransferable())).isEqualTo(57_255);
    }

    private static void assertNothingLost(Rule rule, Election election) {
        var result = Counts.of(rule, election);
        var lanes = new Lanes(result, Counts.fates(result, election), Counts.ENGLISH);
        for (var i = 1; i < result.stages().size(); i++) {
            assertConserved(result, i, lanes);
        }
    }

    private static void assertConserved(Result result, int stage, Lanes lanes) {
        var before = result.stages().get(stage - 1);
        var after = result.stages().get(stage);
        var flows = Flows.between(before, after, lanes);
        var left = new long[lanes.size()];
        var arrived = new long[lanes.size()];
        for (var from = 0; from < lanes.size(); from++) {
            for (var to = 0; to < lanes.size(); to++) {
                assertThat(flows.from(from, to)).isNotNegative();
                left[from] += flows.from(from, to);
                arrived[to] += flows.from(from, to);
            }
        }
        var where = result.title() + ", " + result.rule() + ", stage " + after.number();
        assertThat(Arrays.stream(left).boxed().toList())
                .as("what left, %s", where)
                .containsExactlyElementsOf(
                        Arrays.stream(lanes.votes(before)).boxed().toList());
        assertThat(Arrays.stream(arrived).boxed().toList())
                .as("what arrived, %s", where)
                .containsExactlyElementsOf(
                        Arrays.stream(lanes.votes(after)).boxed().toList());
    }
}
