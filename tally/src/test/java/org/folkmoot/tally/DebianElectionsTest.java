package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Schulze against five elections of Debian's project leader. */
class DebianElectionsTest {

    @Test
    void fiveRankingsAreEqual() {
        var folder = CaseFolder.shipped("schulze-debian");
        var rows = CaseFolder.text(folder.resolve("rankings.csv")).lines().toList();

        assertThat(rows).hasSize(5).allSatisfy(row -> {
            var cells = Pattern.compile(",")
                    .splitAsStream(row)
                    .map(cell -> cell.replace("\"", ""))
                    .toList();
            var result = CaseFolder.count(Rule.SCHULZE, folder.resolve(cells.getFirst() + ".cvotes"));

            assertThat(Long.toString(result.valid())).isEqualTo(cells.get(1));
            assertThat(ours(result)).isEqualTo(places(cells.getLast()));
        });
    }

    private static List<Set<String>> ours(Result result) {
        return result.ranking().places().stream()
                .<Set<String>>map(place ->
                        new HashSet<>(place.stream().map(Candidate::name).toList()))
                .toList();
    }

    private static List<Set<String>> places(String ranking) {
        return Pattern.compile(" > ")
                .splitAsStream(ranking)
                .<Set<String>>map(place -> new HashSet<>(
                        Pattern.compile(" = ").splitAsStream(place).toList()))
                .toList();
    }
}
