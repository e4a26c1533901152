package org.folkmoot.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Schulze once more, walking every path between two candidates, to compare with. */
final class SlowSchulze {

    private record Strength(long won, long lost) implements Comparable<Strength> {
        private static final Strength NONE = new Strength(0, 0);

        @Override
        public int compareTo(Strength other) {
            return Comparator.comparingLong(Strength::won)
                    .thenComparing(Comparator.comparingLong(Strength::lost).reversed())
                    .compare(this, other);
        }
    }

    private final Election election;
    private final int size;

    SlowSchulze(Election election) {
        this.election = election;
        this.size = election.candidates().size();
    }

    List<List<Integer>> places() {
        var places = new ArrayList<List<Integer>>();
        var left = new ArrayList<>(IntStream.rangeClosed(1, size).boxed().toList());
        while (!left.isEmpty()) {
            var best = left.stream()
                    .filter(each ->
                            left.stream().noneMatch(other -> path(other, each).compareTo(path(each, other)) > 0))
                    .toList();
            places.add(best);
            left.removeAll(best);
        }
        return places;
    }

    private Strength path(int from, int to) {
        return path(from, to, List.of(from));
    }

    private Strength path(int from, int to, List<Integer> visited) {
        var best = link(from, to);
        for (var via = 1; via <= size; via++) {
            var first = link(from, via);
            if (via != to && !visited.contains(via) && first.won() > 0) {
                var seen = new ArrayList<>(visited);
                seen.add(via);
                var rest = path(via, to, seen);
                var weaker = first.compareTo(rest) < 0 ? first : rest;
                best = best.compareTo(weaker) < 0 ? weaker : best;
            }
        }
        return best;
    }

    private Strength link(int one, int other) {
        var won = preferring(one, other);
        var lost = preferring(other, one);
        return won > lost ? new Strength(won, lost) : Strength.NONE;
    }

    private long preferring(int one, int other) {
        var sum = 0L;
        for (var paper = 0; paper < election.papers().size(); paper++) {
            var ranks = election.papers().ranking(paper);
            sum += rank(ranks, one) < rank(ranks, other) ? election.papers().weight(paper) : 0;
        }
        return sum;
    }

    private static int rank(List<List<Integer>> ranks, int number) {
        return IntStream.range(0, ranks.size())
                .filter(rank -> ranks.get(rank).contains(number))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }
}
