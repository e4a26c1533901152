package org.folkmoot.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Chooses among candidates by their votes, then by their votes at earlier points, then by lot. */
final class Ties {

    private final Sheet sheet;
    private final IntUnaryOperator order;
    private final String clause;

    private Ties(Sheet sheet, IntUnaryOperator order, String clause) {
        this.sheet = sheet;
        this.order = order;
        this.clause = clause;
    }

    /** Ties are decided at the most recent earlier point at which the tied were unequal. */
    static Ties mostRecentFirst(Sheet sheet, String clause) {
        return new Ties(sheet, i -> sheet.point() - 1 - i, clause);
    }

    /** Ties are decided at the earliest point at which the tied were unequal. */
    static Ties earliestFirst(Sheet sheet, String clause) {
        return new Ties(sheet, i -> i, clause);
    }

    List<Integer> highest(List<Integer> among, int places, Purpose purpose) {
        return pick(among, places, mostFirst(), purpose);
    }

    List<Integer> lowest(List<Integer> among, int places) {
        return pick(among, places, mostFirst().reversed(), Purpose.EXCLUDE);
    }

    private List<Integer> pick(List<Integer> among, int places, Comparator<Integer> bestFirst, Purpose purpose) {
        var sorted = new ArrayList<>(among);
        sorted.sort(bestFirst);
        if (places >= sorted.size()) {
            return sorted;
        }
        var last = sorted.get(places - 1);
        var equal = sorted.stream()
                .filter(each -> bestFirst.compare(each, last) == 0)
                .toList();
        var sure = sorted.subList(0, sorted.indexOf(equal.getFirst()));
        if (sure.size() + equal.size() == places) {
            noteDecision(sorted, places, purpose);
            return List.copyOf(sorted.subList(0, places));
        }
        var lot = sheet.call.draws().draw(equal, places - sure.size(), purpose, sheet.minutes.stage());
        sheet.minutes.note(sheet.call.draws().drawn().getLast());
        var chosen = new ArrayList<>(sure);
        chosen.addAll(lot);
        return chosen;
    }

    private void noteDecision(List<Integer> sorted, int places, Purpose purpose) {
        int in = sorted.get(places - 1);
        int out = sorted.get(places);
        if (sheet.votes[in] != sheet.votes[out]) {
            return;
        }
        var tied = sorted.stream()
                .filter(each -> sheet.votes[each] == sheet.votes[in])
                .toList();
        var chosen = sorted.subList(0, places).stream().filter(tied::contains).toList();
        sheet.minutes.note(new Event.TieDecided(
                sheet.call.candidates(tied.stream().sorted().toList()),
                sheet.call.candidates(chosen),
                purpose,
                sheet.stageOfPoint(decidingPoint(in, out)),
                clause));
    }

    private int decidingPoint(int one, int other) {
        for (var i = 0; i < sheet.point(); i++) {
            var point = order.applyAsInt(i);
            if (sheet.atPoint(point, one) != sheet.atPoint(point, other)) {
                return point;
            }
        }
        throw new IllegalStateException("They were equal throughout.");
    }

    /** Most votes first, then the order of earlier points; equal only if equal throughout. */
    Comparator<Integer> mostFirst() {
        return (one, other) -> {
            if (sheet.votes[one] != sheet.votes[other]) {
                return Long.compare(sheet.votes[other], sheet.votes[one]);
            }
            for (var i = 0; i < sheet.point(); i++) {
                var point = order.applyAsInt(i);
                var compared = Long.compare(sheet.atPoint(point, other), sheet.atPoint(point, one));
                if (compared != 0) {
                    return compared;
                }
            }
            return 0;
        };
    }
}
