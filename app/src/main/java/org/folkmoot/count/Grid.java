package org.folkmoot.count;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.folkmoot.tally.Candidate;
import org.folkmoot.tally.Result;
import org.folkmoot.tally.Stage;
import org.folkmoot.tally.Votes;
import org.folkmoot.web.Words;

/**
 * The table of a count: candidates down, rounds across.
 *
 * @param feet what nobody has: not transferable, and seats left empty
 */
record Grid(List<Row> rows, List<Row> feet) {

    /**
     * One line of the table.
     *
     * @param fate what became of the candidate, in a word or two; empty for what is none
     */
    record Row(String name, boolean elected, List<String> cells, String fate) {}

    static Grid of(Result result, Fates fates, Shown shown, Words t) {
        var figure = Figure.of(result, t.locale());
        var rows = fates.order().stream()
                .map(each -> new Row(
                        each.name(),
                        fates.of(each).elected(),
                        cells(each, shown.stages(), figure, t),
                        fates.of(each).words(t)))
                .toList();
        return new Grid(rows, feet(shown.stages(), figure, t));
    }

    private static List<String> cells(Candidate candidate, List<Stage> stages, Figure figure, Words t) {
        var cells = new ArrayList<String>();
        var wasIn = false;
        for (var stage : stages) {
            var votes = stage.votes().of(candidate);
            cells.add(votes.map(figure::print).orElse(wasIn ? t.say("out") : ""));
            wasIn = votes.isPresent();
        }
        return cells;
    }

    private static List<Row> feet(List<Stage> stages, Figure figure, Words t) {
        var feet = new ArrayList<Row>();
        if (stages.size() > 1) {
            feet.add(foot(t.say("Not transferable"), stages, Stage::nonTransferable, figure));
        }
        if (stages.getLast().heldByEmptySeats().units() > 0) {
            feet.add(foot(t.say("Used up by empty places"), stages, Stage::heldByEmptySeats, figure));
        }
        return feet;
    }

    private static Row foot(String name, List<Stage> stages, Function<Stage, Votes> what, Figure figure) {
        return new Row(name, false, stages.stream().map(what).map(figure::print).toList(), "");
    }
}
