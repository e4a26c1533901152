package org.folkmoot.tally;

import java.util.ArrayList;
import java.util.List;

/** The result sheet as text: candidates down, stages across, a few at a time. */
final class ReportTable {

    private static final int STAGES_ACROSS = 5;

    private ReportTable() {}

    static String of(Result result) {
        var text = new StringBuilder();
        var stages = result.stages();
        for (var from = 0; from < stages.size(); from += STAGES_ACROSS) {
            block(result, stages.subList(from, Math.min(from + STAGES_ACROSS, stages.size())), text);
        }
        return text.toString();
    }

    private static void block(Result result, List<Stage> stages, StringBuilder text) {
        var rows = new ArrayList<List<String>>();
        rows.add(row("Stage", stages, stage -> Integer.toString(stage.number())));
        for (var candidate : result.candidates()) {
            rows.add(row(
                    candidate.name(),
                    stages,
                    stage -> stage.votes().of(candidate).map(Votes::toString).orElse("-")));
        }
        rows.add(
                row("Not transferable", stages, stage -> stage.nonTransferable().toString()));
        if (stages.getLast().heldByEmptySeats().units() > 0) {
            rows.add(
                    row("Empty seats", stages, stage -> stage.heldByEmptySeats().toString()));
        }
        print(rows, text);
    }

    private static List<String> row(String head, List<Stage> stages, java.util.function.Function<Stage, String> cell) {
        var row = new ArrayList<String>();
        row.add(head);
        stages.forEach(stage -> row.add(cell.apply(stage)));
        return row;
    }

    private static void print(List<List<String>> rows, StringBuilder text) {
        var head = rows.stream().mapToInt(row -> row.getFirst().length()).max().orElse(0);
        var cell = rows.stream()
                .flatMap(row -> row.stream().skip(1))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        for (var row : rows) {
            text.append(row.getFirst()).repeat(" ", head - row.getFirst().length());
            for (var figure : row.subList(1, row.size())) {
                text.repeat(" ", cell + 2 - figure.length()).append(figure);
            }
            text.append('\n');
        }
        text.append('\n');
    }
}
