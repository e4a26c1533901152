package org.folkmoot.tally;

import java.util.ArrayList;
import java.util.List;

/**
 * The papers of an election, identical ones together. Immutable; the order says nothing.
 *
 * <p>A paper is a row of marks: each a candidate's index, flagged {@link #EQUAL} where the mark shares
 * the rank of the one before it, or {@link #GAP} for a rank that the voter skipped.
 */
public final class Papers {

    static final char EQUAL = 0x8000;
    static final char GAP = 0x7FFF;
    static final int MOST_CANDIDATES = 30_000;
    /** So that papers in units of a hundred-thousandth still fit 64 bits. */
    static final long MOST_PAPERS = 90_000_000_000_000L;

    final char[] marks;
    final int[] starts;
    final long[] weights;
    final boolean plain;
    private final long total;

    Papers(char[] marks, int[] starts, long[] weights, boolean plain, long total) {
        this.marks = marks;
        this.starts = starts;
        this.weights = weights;
        this.plain = plain;
        this.total = total;
    }

    /** How many different papers there are. */
    public int size() {
        return weights.length;
    }

    /** How many papers there are in all. */
    public long total() {
        return total;
    }

    /** How many papers are like this one. */
    public long weight(int paper) {
        return weights[paper];
    }

    /**
     * What a paper says: rank by rank the places on the ballot, from 1. Equal preferences share a rank;
     * a skipped rank is empty.
     */
    public List<List<Integer>> ranking(int paper) {
        var ranks = new ArrayList<List<Integer>>();
        for (var i = starts[paper]; i < starts[paper + 1]; i++) {
            var mark = marks[i];
            if (mark == GAP) {
                ranks.add(new ArrayList<>());
            } else if ((mark & EQUAL) != 0) {
                ranks.getLast().add((mark & ~EQUAL) + 1);
            } else {
                ranks.add(new ArrayList<>(List.of(mark + 1)));
            }
        }
        return ranks.stream().map(List::copyOf).toList();
    }
}
