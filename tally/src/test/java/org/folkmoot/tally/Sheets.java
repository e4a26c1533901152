package org.folkmoot.tally;

import java.util.ArrayList;
import java.util.stream.Collectors;

/** Results as short text, to compare a whole count at once. */
final class Sheets {

    private Sheets() {}

    /** A line for each stage: what, everyone's votes, what was lost; then who is elected. */
    static String of(Result result) {
        var lines = new ArrayList<String>();
        for (var stage : result.stages()) {
            var votes = stage.votes().asMap().entrySet().stream()
                    .map(own -> own.getKey() + " " + own.getValue().brief())
                    .collect(Collectors.joining(", "));
            lines.add("%d %s: %s; lost %s"
                    .formatted(
                            stage.number(),
                            stage.what(),
                            votes,
                            stage.nonTransferable().brief()));
        }
        lines.add("elected: " + names(result.elected()));
        return String.join("\n", lines) + "\n";
    }

    static String of(Rule rule, Election election) {
        return of(rule.count(election).result());
    }

    /** Everything that was done at one stage, as sentences. */
    static String story(Rule rule, Election election, int stage) {
        return rule.count(election).result().stages().get(stage - 1).events().stream()
                .map(event -> English.sentence(event) + "\n")
                .collect(Collectors.joining());
    }

    static String names(Iterable<Candidate> candidates) {
        var names = new ArrayList<String>();
        candidates.forEach(candidate -> names.add(candidate.name()));
        return String.join(" ", names);
    }

    /** Papers as text, such as {@code 3 x 1>2=3>->4}. */
    static String papers(Election election) {
        var papers = election.papers();
        var lines = new ArrayList<String>();
        for (var paper = 0; paper < papers.size(); paper++) {
            var ranks = papers.ranking(paper).stream()
                    .map(rank -> rank.isEmpty()
                            ? "-"
                            : rank.stream().map(String::valueOf).collect(Collectors.joining("=")))
                    .collect(Collectors.joining(">"));
            lines.add(papers.weight(paper) + " x " + ranks);
        }
        return String.join("\n", lines);
    }
}
