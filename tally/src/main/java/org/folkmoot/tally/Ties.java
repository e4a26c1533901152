package org.folkmoot.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Chooses among candidates by their votes, then by their votes at earlier points, then by lot. */
final class Ties {

    private final Sheet sheet;
    private final boolean earliestFirst;
    /** Where each candidate stands by all points seen so far; equal only if equal throughout. */
    private final int[] rank;

    private int seen;

    private Ties(Sheet sheet, boolean earliestFirst) {
        this.sheet = sheet;
        this.earliestFirst = earliestFirst;
        this.rank = new int[sheet.votes.length];
    }

    /** Ties are decided at the most recent earlier point at which the tied were unequal. */
    static Ties mostRecentFirst(Sheet sheet) {
        return new Ties(sheet, false);
    }

    /** Ties are decided at the earliest point at which the tied were unequal. */
    static Ties earliestFirst(Sheet sheet) {
        return new Ties(sheet, true);
    }

    int highest(List<Integer> among, String clause) {
        return pick(among, 1, mostFirst(), Purpose.TRANSFER, clause).getFirst();
    }

    List<Integer> lowest(List<Integer> among, int places, String clause) {
        return pick(among, places, mostFirst().reversed(), Purpose.EXCLUDE, clause);
    }

    private List<Integer> pick(
            List<Integer> among, int places, Comparator<Integer> bestFirst, Purpose purpose, String clause) {
        var sorted = new ArrayList<>(among);
        sorted.sort(bestFirst);
        if (places >= sorted.size()) {
            return sorted;
        }
        int last = sorted.get(places - 1);
        var equal = sorted.stream()
                .filter(each -> bestFirst.compare(each, last) == 0)
                .toList();
        var sure = sorted.subList(0, sorted.indexOf(equal.getFirst()));
        if (sure.size() + equal.size() == places) {
            noteDecision(sorted, places, purpose, clause);
            return List.copyOf(sorted.subList(0, places));
        }
        var lot = sheet.call.draws().draw(equal, places - sure.size(), purpose, sheet.minutes.stage());
        sheet.minutes.note(sheet.call.draws().drawn().getLast());
        var chosen = new ArrayList<>(sure);
        chosen.addAll(lot);
        return chosen;
    }

    private void noteDecision(List<Integer> sorted, int places, Purpose purpose, String clause) {
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
        var last = sheet.point() - 1;
        return IntStream.rangeClosed(0, last)
                .map(i -> earliestFirst ? i : last - i)
                .filter(point -> sheet.atPoint(point, one) != sheet.atPoint(point, other))
                .findFirst()
                .orElseThrow();
    }

    /** Most votes first, then the order of earlier points; equal only if equal throughout. */
    Comparator<Integer> mostFirst() {
        while (seen < sheet.point()) {
            refine(seen++);
        }
        return Comparator.<Integer>comparingLong(each -> -sheet.votes[each]).thenComparingInt(each -> -rank[each]);
    }

    private void refine(int point) {
        var byPoint = Comparator.<Integer>comparingLong(each -> sheet.atPoint(point, each));
        var byRank = Comparator.<Integer>comparingInt(each -> rank[each]);
        var order = earliestFirst ? byRank.thenComparing(byPoint) : byPoint.thenComparing(byRank);
        var sorted = IntStream.range(0, rank.length).boxed().sorted(order).toList();
        var refined = new int[rank.length];
        for (var i = 1; i < sorted.size(); i++) {
            var step = order.compare(sorted.get(i - 1), sorted.get(i)) == 0 ? 0 : 1;
            refined[sorted.get(i)] = refined[sorted.get(i - 1)] + step;
        }
        System.arraycopy(refined, 0, rank, 0, rank.length);
    }
}
