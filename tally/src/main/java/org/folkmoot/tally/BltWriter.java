package org.folkmoot.tally;

import java.io.IOException;
import java.util.stream.Collectors;

/** Writes the ballot file of most counting programs. */
final class BltWriter {

    private BltWriter() {}

    static void write(Election election, Appendable out) throws IOException {
        out.append(election.candidates().size() + " " + election.seats() + "\n");
        for (var candidate : election.candidates()) {
            if (election.withdrawn().contains(candidate)) {
                out.append("-" + candidate.number() + "\n");
            }
        }
        var papers = election.papers();
        for (var paper = 0; paper < papers.size(); paper++) {
            out.append(Long.toString(papers.weight(paper)));
            for (var rank : papers.ranking(paper)) {
                out.append(' ').append(rank.isEmpty() ? "-" : join(rank));
            }
            out.append(" 0\n");
        }
        out.append("0\n");
        for (var candidate : election.candidates()) {
            out.append(quoted(candidate.name()));
        }
        out.append(quoted(election.title()));
    }

    private static String join(Iterable<Integer> rank) {
        return java.util.stream.StreamSupport.stream(rank.spliterator(), false)
                .map(String::valueOf)
                .collect(Collectors.joining("="));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "").replaceAll("\\R", " ") + "\"\n";
    }
}
