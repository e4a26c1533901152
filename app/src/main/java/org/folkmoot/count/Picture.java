package org.folkmoot.count;

import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.tally.Result;
import org.folkmoot.tally.Stage;
import org.folkmoot.web.Words;

/**
 * How votes moved, drawn: a column for each round, a bar for what each candidate has then, a band for what goes where.
 *
 * @param height of the whole, in pixels
 * @param told what it says to somebody who does not see it
 */
record Picture(int height, List<Heading> headings, List<Bar> bars, List<Band> bands, List<Label> labels, String told) {

    /** Wider pictures than this many rounds help nobody; the table and the account remain. */
    static final int MOST_ROUNDS = 40;

    static final int WIDTH = 1000;

    /**
     * The head of a column.
     *
     * @param x in percent of the width
     */
    record Heading(String x, String side, String words) {}

    record Bar(String x, String shift, String y, String height, String css) {}

    /**
     * Votes that stay or move.
     *
     * @param path in a field {@link #WIDTH} wide, stretched to the picture's width
     */
    record Band(String path, String css, String words) {}

    record Label(String x, String shift, String y, String side, String words) {}

    static boolean helps(List<Stage> stages) {
        return stages.size() > 1
                && stages.size() <= MOST_ROUNDS
                && stages.getFirst().votes().total().units() > 0;
    }

    /** How wide the picture is at least: one of four classes of the style sheet. */
    String width() {
        return Stream.of(4, 8, 16)
                .filter(most -> headings.size() <= most)
                .findFirst()
                .map(most -> "upto" + most)
                .orElse("uptomore");
    }

    static Picture of(Result result, Fates fates, Words t) {
        var lanes = new Lanes(result, fates, t);
        var stages = result.stages();
        var votes = stages.stream().map(lanes::votes).toList();
        var ground = Ground.of(votes);
        var figure = Figure.of(result, t.locale());
        var drawing = new Drawing(ground, lanes, result.rule().decimals(), figure, t);
        drawing.columns(votes);
        for (var i = 1; i < stages.size(); i++) {
            drawing.bands(i, Flows.between(stages.get(i - 1), stages.get(i), lanes));
        }
        return drawing.picture();
    }
}
