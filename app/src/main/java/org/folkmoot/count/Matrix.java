package org.folkmoot.count;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.tally.Candidate;
import org.folkmoot.tally.Ranking;

/**
 * Every duel: how many papers prefer the one at the left to the one at the top, in the order of the ranking.
 *
 * @param names at the left and at the top
 */
record Matrix(List<String> names, List<List<Cell>> rows) {

    /**
     * One duel.
     *
     * @param own whether it is nobody's duel, but of one with oneself
     */
    record Cell(long papers, boolean won, boolean own) {}

    static Matrix of(Ranking ranking) {
        var order = ranking.places().stream().flatMap(List::stream).toList();
        var rows = order.stream().map(one -> row(one, order, ranking)).toList();
        return new Matrix(order.stream().map(Candidate::name).toList(), rows);
    }

    private static List<Cell> row(Candidate one, List<Candidate> others, Ranking ranking) {
        var row = new ArrayList<Cell>();
        for (var other : others) {
            var papers = ranking.duels().preferring(one, other);
            row.add(new Cell(papers, papers > ranking.duels().preferring(other, one), one.equals(other)));
        }
        return row;
    }
}
