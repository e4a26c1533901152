package org.folkmoot.tally;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Writes one row for each different paper, with its number in the column {@code weight}. */
final class CsvWriter {

    private CsvWriter() {}

    static void write(Election election, Appendable out) throws IOException {
        out.append("weight");
        for (var candidate : election.candidates()) {
            out.append(',').append(quoted(candidate.name()));
        }
        out.append("\n");
        var papers = election.papers();
        for (var paper = 0; paper < papers.size(); paper++) {
            out.append(Long.toString(papers.weight(paper))).append(',');
            out.append(cells(papers.ranking(paper), election.candidates())).append('\n');
        }
    }

    private static String cells(List<List<Integer>> ranks, List<Candidate> candidates) {
        var cells = new String[candidates.size()];
        for (var rank = 0; rank < ranks.size(); rank++) {
            for (int number : ranks.get(rank)) {
                cells[number - 1] = Integer.toString(rank + 1);
            }
        }
        return java.util.Arrays.stream(cells)
                .map(cell -> cell == null ? "" : cell)
                .collect(Collectors.joining(","));
    }

    private static String quoted(String text) {
        return text.matches("[^\",;\t\r\n]+") && !text.equalsIgnoreCase("weight")
                ? text
                : '"' + text.replace("\"", "\"\"") + '"';
    }
}
