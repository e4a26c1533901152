package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** ERS97 against the model election and against stage tables of another program. */
class Ers97TablesTest {

    @Test
    void theModelElectionIsCountedAsTheRulesShowIt() {
        var result = CaseFolder.count(Rule.ERS97, CaseFolder.shipped("ers97-model/ers97.blt"));

        assertThat(result.valid()).isEqualTo(753);
        assertThat(result.lastQuota().toString()).isEqualTo("107.58");
        assertThat(Sheets.of(result)).isEqualTo("""
                1 first preferences: Smith 134, Carpenter 81, Wright 27, Glazier 24, Duke 105, Prince 91, Baron 64, Abbot 59, Vicar 55, Monk 23, Freeman 90; lost 0
                2 surplus of Smith: Smith 107.58, Carpenter 88.35, Wright 32.25, Glazier 30.51, Duke 106.68, Prince 91, Baron 64, Abbot 59.84, Vicar 55, Monk 23.42, Freeman 93.78; lost 0.59
                3 exclusion of Monk: Smith 107.58, Carpenter 88.35, Wright 32.25, Glazier 30.51, Duke 108.68, Prince 91, Baron 64.21, Abbot 64.84, Vicar 69.21, Freeman 95.78; lost 0.59
                4 exclusion of Glazier and Wright: Smith 107.58, Carpenter 122.35, Duke 108.68, Prince 104.31, Baron 68.26, Abbot 67.1, Vicar 71.31, Freeman 96.62; lost 6.79
                5 surplus of Carpenter: Smith 107.58, Carpenter 107.58, Duke 108.68, Prince 104.31, Baron 70.26, Abbot 68.1, Vicar 71.31, Freeman 101.62; lost 13.56
                6 exclusion of Abbot: Smith 107.58, Carpenter 107.58, Duke 108.68, Prince 104.31, Baron 82.26, Abbot 2.1, Vicar 113.31, Freeman 101.62; lost 25.56
                elected: Smith Duke Carpenter Prince Vicar Freeman
                """);
    }

    @Test
    void fifteenTablesAreEqualFigureByFigure() {
        var elections = CaseFolder.files(CaseFolder.large("ers97-tables"), ".HIL");

        assertThat(elections).hasSize(15).allSatisfy(Ers97TablesTest::assertEqualTable);
    }

    private static void assertEqualTable(Path file) {
        var result = CaseFolder.count(Rule.ERS97, file);
        var rows = CaseFolder.text(file.resolveSibling(file.getFileName() + ".csv"))
                .lines()
                .map(line -> Pattern.compile(",")
                        .splitAsStream(line)
                        .map(cell -> cell.replace("\"", "").strip())
                        .toList())
                .toList();

        assertThat(result.lastQuota().toString()).isEqualTo(rows.get(5).get(1));
        assertThat(Long.toString(result.valid())).isEqualTo(rows.get(3).get(1));
        assertThat(Long.toString(result.invalid())).isEqualTo(rows.get(4).get(1));
        for (var candidate : result.candidates()) {
            var row = rows.stream()
                    .filter(cells -> cells.size() > 1 && cells.getFirst().equals("C" + candidate.number()))
                    .findFirst()
                    .orElseThrow();
            assertThat(ours(result, candidate))
                    .isEqualTo(theirs(row, result.stages().size()));
            assertThat(result.elected().contains(candidate)).isEqualTo(row.contains("Elected"));
        }
    }

    private static List<String> ours(Result result, Candidate candidate) {
        return result.stages().stream()
                .map(stage -> stage.votes().of(candidate).map(Votes::brief).orElse("-"))
                .toList();
    }

    /** The totals of a row: first preferences, then every second cell. */
    private static List<String> theirs(List<String> row, int stages) {
        var totals = new ArrayList<String>();
        for (var stage = 0; stage < stages; stage++) {
            var cell = row.get(1 + 2 * stage);
            totals.add(cell.equals("-") ? cell : brief(cell));
        }
        return totals;
    }

    private static String brief(String figure) {
        return figure.contains(".") ? figure.replaceFirst("\\.?0+$", "") : figure;
    }
}
