package org.folkmoot.tally;

import java.util.List;

/** Strongest paths between candidates; a link is stronger with more votes for it, then fewer against. */
final class BeatPaths {

    private final long[][] won;
    private final long[][] lost;

    BeatPaths(long[][] prefer, List<Integer> standing) {
        var size = prefer.length;
        won = new long[size][size];
        lost = new long[size][size];
        for (int one : standing) {
            for (int other : standing) {
                if (prefer[one][other] > prefer[other][one]) {
                    won[one][other] = prefer[one][other];
                    lost[one][other] = prefer[other][one];
                }
            }
        }
        for (int middle : standing) {
            for (int from : standing) {
                if (won[from][middle] > 0) {
                    extend(from, middle, standing);
                }
            }
        }
    }

    private void extend(int from, int middle, List<Integer> standing) {
        for (int to : standing) {
            var secondIsWeaker = compare(middle, to, won[from][middle], lost[from][middle]) < 0;
            var weakestWon = secondIsWeaker ? won[middle][to] : won[from][middle];
            var weakestLost = secondIsWeaker ? lost[middle][to] : lost[from][middle];
            if (from != to && compare(from, to, weakestWon, weakestLost) < 0) {
                won[from][to] = weakestWon;
                lost[from][to] = weakestLost;
            }
        }
    }

    boolean beats(int one, int other) {
        return compare(one, other, won[other][one], lost[other][one]) > 0;
    }

    private int compare(int from, int to, long otherWon, long otherLost) {
        var byWon = Long.compare(won[from][to], otherWon);
        return byWon != 0 ? byWon : Long.compare(otherLost, lost[from][to]);
    }
}
