package org.folkmoot.tally;

import java.util.Arrays;

/** Papers shared out by keep values: each candidate keeps a share of what reaches them and passes the rest on. */
final class MeekPapers {

    static final long ONE = 1_000_000_000;

    private final Call call;
    private final Preferences preferences;
    private final long[] keep;
    private final boolean[] in;
    private final long[] votes;

    MeekPapers(Call call) {
        this.call = call;
        this.preferences = Preferences.of(call);
        this.keep = new long[call.size()];
        this.in = new boolean[call.size()];
        this.votes = new long[call.size()];
        for (int each : call.standing()) {
            keep[each] = ONE;
            in[each] = true;
        }
    }

    long valid() {
        return preferences.valid;
    }

    long[] votes() {
        return votes;
    }

    long total() {
        return Arrays.stream(votes).sum();
    }

    void distribute() {
        Arrays.fill(votes, 0);
        for (var paper = 0; paper < preferences.size(); paper++) {
            distribute(paper, preferences.weights[paper]);
        }
    }

    private void distribute(int paper, long count) {
        var left = ONE;
        var end = preferences.starts[paper + 1];
        for (var at = preferences.starts[paper]; at < end && left > 0; at++) {
            var candidate = preferences.marks[at];
            var share = keep[candidate];
            if (share == ONE) {
                votes[candidate] += left * count;
                return;
            }
            if (share > 0) {
                var kept = (left * share + ONE - 1) / ONE;
                votes[candidate] += kept * count;
                left -= kept;
            }
        }
    }

    /** k := k·quota, rounded up, over the votes, rounded up. */
    void reweigh(int candidate, long quota) {
        var product = Arithmetic.timesOverUp(keep[candidate], quota, ONE);
        keep[candidate] = Arithmetic.timesOverUp(product, ONE, votes[candidate]);
    }

    void exclude(int candidate) {
        keep[candidate] = 0;
        in[candidate] = false;
    }

    Figures keepValues() {
        return new Figures(
                call.election().candidates(), standing(keep), call.rule().decimals());
    }

    /** The votes of all who are in. */
    long[] figures() {
        return standing(votes);
    }

    private long[] standing(long[] all) {
        var figures = all.clone();
        for (var i = 0; i < figures.length; i++) {
            figures[i] = in[i] ? figures[i] : Figures.NONE;
        }
        return figures;
    }
}
