package org.folkmoot.count;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.tally.Votes;
import org.folkmoot.web.Words;

/** Draws column by column. */
final class Drawing {

    private static final List<String> COLOURS = List.of("s1", "s4", "s3", "s7", "s2", "s5");
    private static final int BAR = 12;
    private static final int MOST_FIGURES = 5;
    private static final double THINNEST = .8;

    private final Ground ground;
    private final Lanes lanes;
    private final int decimals;
    private final Figure figure;
    private final Words t;
    private final List<Picture.Heading> headings = new ArrayList<>();
    private final List<Picture.Bar> bars = new ArrayList<>();
    private final List<Picture.Band> bands = new ArrayList<>();
    private final List<Picture.Label> labels = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    Drawing(Ground ground, Lanes lanes, int decimals, Figure figure, Words t) {
        this.ground = ground;
        this.lanes = lanes;
        this.decimals = decimals;
        this.figure = figure;
        this.t = t;
    }

    Picture picture() {
        return new Picture(ground.height(), headings, bars, bands, labels, String.join(" ", told));
    }

    void columns(List<long[]> votes) {
        var named = new boolean[lanes.size()];
        for (var column = 0; column < votes.size(); column++) {
            headings.add(new Picture.Heading(percent(column), side(column), t.say("Round {0}", column + 1)));
            for (var lane = 0; lane < lanes.size(); lane++) {
                if (votes.get(column)[lane] > 0) {
                    bar(column, lane, votes.get(column)[lane], !named[lane]);
                    named[lane] = true;
                }
            }
        }
    }

    private void bar(int column, int lane, long votes, boolean first) {
        var height = Math.max(THINNEST, votes * ground.unit());
        bars.add(new Picture.Bar(
                percent(column), shift(column, 0, -BAR), number(ground.top(lane)), number(height), css(lane)));
        if (first || ground.columns() <= MOST_FIGURES || column == ground.columns() - 1) {
            var words = print(votes);
            labels.add(new Picture.Label(
                    percent(column),
                    shift(column, BAR + 6, -BAR - 6),
                    number(ground.top(lane) + 15),
                    column == ground.columns() - 1 ? "end" : "start",
                    first ? t.say("{0} {1}", lanes.name(lane), words) : words));
        }
    }

    /** Bands leave a bar in the order of the lanes, what stays first, and arrive in the same order. */
    void bands(int column, Flows flows) {
        var arrived = new double[lanes.size()];
        for (var lane = 0; lane < lanes.size(); lane++) {
            arrived[lane] = flows.from(lane, lane) * ground.unit();
        }
        for (var from = 0; from < lanes.size(); from++) {
            var left = band(column, from, from, 0, 0, flows);
            for (var to = 0; to < lanes.size(); to++) {
                if (to != from) {
                    var height = band(column, from, to, left, arrived[to], flows);
                    left += height;
                    arrived[to] += height;
                }
            }
        }
    }

    private double band(int column, int from, int to, double left, double arrived, Flows flows) {
        var votes = flows.from(from, to);
        if (votes == 0) {
            return 0;
        }
        var height = votes * ground.unit();
        var curve = new Curve(
                ground.x(column - 1) * Picture.WIDTH,
                ground.top(from) + left,
                ground.x(column) * Picture.WIDTH,
                ground.top(to) + arrived);
        var words = from == to ? "" : moved(column, from, to, votes);
        bands.add(new Picture.Band(
                curve.path(Math.max(THINNEST, height)), css(from) + (from == to ? " stays" : " moves"), words));
        return height;
    }

    private String moved(int column, int from, int to, long votes) {
        var words =
                t.say("Round {0}: {1} from {2} to {3}.", column + 1, print(votes), lanes.name(from), lanes.name(to));
        told.add(words);
        return words;
    }

    private String print(long votes) {
        return figure.print(new Votes(votes, decimals));
    }

    private String css(int lane) {
        return lane >= lanes.notTransferable() ? "s6" : COLOURS.get(lane % COLOURS.size());
    }

    private String percent(int column) {
        return number(100 * ground.x(column)) + "%";
    }

    private String side(int column) {
        return column == 0 ? "start" : column == ground.columns() - 1 ? "end" : "middle";
    }

    /** Moves what belongs to a column to its right; in the last column to its left. */
    private String shift(int column, int right, int left) {
        var middle = column == 0 || right > 0 ? right : -BAR / 2;
        return "translate(" + (column == ground.columns() - 1 ? left : middle) + ")";
    }

    private static String number(double value) {
        return Curve.number(value);
    }
}
