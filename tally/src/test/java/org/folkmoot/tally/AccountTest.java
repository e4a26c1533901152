package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a page needs: the table, the picture of transfers, and two rules side by side. */
class AccountTest {

    private static final Election BOARD = Election.of(
                    "Two voices", 2, List.of("Okafor", "Patel", "Hughes", "Barrow", "Reopen nominations"))
            .papers(120, 1, 2)
            .papers(41, 1, 3)
            .papers(112, 2)
            .papers(88, 3)
            .papers(20, 4, 2)
            .papers(12, 4)
            .papers(19, 5, 3)
            .build();

    private static List<String> arrows(Stage stage) {
        var arrows = new ArrayList<String>();
        for (var move : stage.transfers()) {
            var to = move.to();
            arrows.add("%s -> %s: %s papers at %s = %s"
                    .formatted(move.from(), to == null ? "nobody" : to, move.papers(), move.value(), move.votes()));
        }
        return arrows;
    }

    @Test
    void theTableHasAFigureForEveryoneWhoIsIn() {
        var result = Rule.SCOTTISH.count(BOARD).result();

        assertThat(Sheets.of(result)).isEqualTo("""
                1 first preferences: Okafor 161, Patel 112, Hughes 88, Barrow 32, Reopen nominations 19; lost 0
                2 surplus of Okafor: Okafor 138, Patel 129.142, Hughes 93.85685, Barrow 32, Reopen nominations 19; lost 0.00115
                3 exclusion of Reopen nominations: Okafor 138, Patel 129.142, Hughes 112.85685, Barrow 32; lost 0.00115
                4 exclusion of Barrow: Okafor 138, Patel 149.142, Hughes 112.85685; lost 12.00115
                elected: Okafor Patel
                """);
        assertThat(result.stages()).extracting(stage -> stage.quota().brief()).containsOnly("138");
    }

    @Test
    void thePictureHasAnArrowForEveryTransfer() {
        var stages = Rule.SCOTTISH.count(BOARD).result().stages();

        assertThat(arrows(stages.get(0))).isEmpty();
        assertThat(arrows(stages.get(1)))
                .containsExactly(
                        "Okafor -> Patel: 120 papers at 0.14285 = 17.14200",
                        "Okafor -> Hughes: 41 papers at 0.14285 = 5.85685");
        assertThat(arrows(stages.get(2)))
                .containsExactly("Reopen nominations -> Hughes: 19 papers at 1.00000 = 19.00000");
        assertThat(arrows(stages.get(3)))
                .containsExactly(
                        "Barrow -> Patel: 20 papers at 1.00000 = 20.00000",
                        "Barrow -> nobody: 12 papers at 1.00000 = 12.00000");
    }

    @Test
    void everyEventCitesAClauseOfItsRule() {
        for (var stage : Rule.SCOTTISH.count(BOARD).result().stages()) {
            assertThat(stage.events()).allMatch(event -> event.clause().startsWith("rule "));
        }
        for (var stage : Rule.ERS97.count(BOARD).result().stages()) {
            assertThat(stage.events()).allMatch(event -> event.clause().startsWith("5."));
        }
        for (var stage : Rule.MEEK.count(BOARD).result().stages()) {
            assertThat(stage.events()).allMatch(event -> event.clause().matches("[BC]\\..*"));
        }
    }

    @Test
    void twoRulesAreComparedByWhomTheyElect() {
        var centre = Election.of("", 1, List.of("Left", "Centre", "Right"))
                .papers(40, 1, 2, 3)
                .papers(35, 3, 2, 1)
                .papers(25, 2, 1, 3)
                .build();

        assertThat(Sheets.names(Rule.IRV.count(centre).result().elected())).isEqualTo("Left");
        assertThat(Sheets.names(Rule.SCHULZE.count(centre).result().elected())).isEqualTo("Centre");
        assertThat(Sheets.names(Rule.PLURALITY.count(centre).result().elected()))
                .isEqualTo("Left");
    }

    @Test
    void theSameStandsInEveryFormOfTheResult() throws Exception {
        var result = Rule.ERS97.count(BOARD).result();
        var json = new StringBuilder();
        result.writeJson("board", json);

        for (var stage : result.stages()) {
            assertThat(result.text()).contains("Stage %s: %s\n".formatted(stage.number(), stage.what()));
            assertThat(json).contains("\"what\":\"" + stage.what() + "\"");
            stage.votes().asMap().values().forEach(votes -> {
                assertThat(result.text()).contains(votes.toString());
                assertThat(json).contains('"' + votes.toString() + '"');
            });
        }
    }

    @Test
    void meekShowsTheShareThatEachCandidateKeeps() {
        var stages = Rule.MEEK.count(BOARD).result().stages();
        var okafor = BOARD.candidates().getFirst();

        assertThat(stages.getFirst().keepValues().of(okafor)).contains(new Votes(1_000_000_000, 9));
        assertThat(stages.getLast().keepValues().of(okafor).orElseThrow().units())
                .isBetween(800_000_000L, 900_000_000L);
        assertThat(Rule.SCOTTISH
                        .count(BOARD)
                        .result()
                        .stages()
                        .getFirst()
                        .keepValues()
                        .asMap())
                .isEmpty();
    }
}
