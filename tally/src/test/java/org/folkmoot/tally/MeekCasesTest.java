package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Meek against action-by-action traces and against the winners of Algorithm 123. */
class MeekCasesTest {

    @Test
    void theModelElectionElectsTheWinnersOfTheReferenceProgram() {
        var result = CaseFolder.count(Rule.MEEK, CaseFolder.shipped("ers97-model/ers97.blt"));

        assertThat(result.elected())
                .extracting(Candidate::name)
                .containsExactlyInAnyOrder("Smith", "Carpenter", "Duke", "Prince", "Freeman", "Vicar");
    }

    @Test
    void fourTracesAreEqualToNineDecimals() {
        var elections = CaseFolder.files(CaseFolder.large("meek-prf"), ".blt");

        assertThat(elections).hasSize(4).allSatisfy(MeekCasesTest::assertEqualTrace);
    }

    private static void assertEqualTrace(Path file) {
        var result = CaseFolder.count(Rule.MEEK, file);
        var rows = CaseFolder.text(CaseFolder.sibling(file, "-meek-prf-o6-fixed-p9-d9.txt"))
                .lines()
                .map(line -> Pattern.compile("\t").splitAsStream(line).toList())
                .filter(row -> List.of("elect", "defeat", "end").contains(row.get(1)))
                .toList();
        assertThat(result.lastQuota().toString()).isEqualTo(rows.getLast().get(2));

        var firstOfRound = new TreeMap<Integer, List<String>>();
        rows.stream()
                .filter(row -> !row.getFirst().equals("X"))
                .forEach(row -> firstOfRound.putIfAbsent(Integer.parseInt(row.getFirst()), row));
        assertThat(result.stages()).hasSameSizeAs(firstOfRound.keySet());
        firstOfRound.forEach((round, row) -> assertEqualRound(result.stages().get(round - 1), row));
    }

    private static void assertEqualRound(Stage stage, List<String> row) {
        assertThat(stage.quota().toString()).isEqualTo(row.get(2));
        Map<String, String> theirs = new LinkedHashMap<>();
        for (var cell = 6; cell < row.size(); cell += 4) {
            theirs.put(row.get(cell), row.get(cell + 2));
        }
        stage.votes()
                .asMap()
                .forEach((candidate, votes) -> assertThat(votes.toString()).isEqualTo(theirs.remove(candidate.name())));
        assertThat(theirs.values()).allMatch(left -> left.equals("0.000000000"));
    }

    @Test
    void twelveElectionsElectTheWinnersOfAlgorithm123() {
        var folder = CaseFolder.large("meek");
        var rows =
                CaseFolder.text(folder.resolve("winners.csv")).lines().skip(1).toList();

        assertThat(rows).hasSize(12).allSatisfy(row -> {
            var cells = Pattern.compile(",").splitAsStream(row).toList();
            var expected = Pattern.compile("\\|")
                    .splitAsStream(cells.get(2))
                    .map(Integer::valueOf)
                    .toList();
            assertThat(CaseFolder.count(Rule.MEEK, folder.resolve(cells.getFirst()))
                            .elected())
                    .extracting(Candidate::number)
                    .containsExactlyInAnyOrderElementsOf(expected);
        });
    }
}
