package org.folkmoot.tally;

import java.util.Arrays;

/** Reads papers up to the first doubt, passing over withdrawn candidates. */
final class PreferenceReader {
    private final Papers papers;
    private final boolean stopsAtGaps;
    private final boolean[] stands;
    private final char[] kept;
    private int used;

    PreferenceReader(Call call) {
        this.papers = call.election().papers();
        this.stopsAtGaps = call.rule().stopsAtGaps();
        this.kept = new char[papers.marks.length];
        this.stands = new boolean[call.size()];
        for (var i = 0; i < stands.length; i++) {
            stands[i] = call.stands(i);
        }
    }

    Preferences read() {
        var starts = new int[papers.starts.length];
        for (var paper = 0; paper < papers.size(); paper++) {
            read(papers.starts[paper], papers.starts[paper + 1]);
            starts[paper + 1] = used;
        }
        return new Preferences(Arrays.copyOf(kept, used), starts, papers.weights);
    }

    private void read(int from, int to) {
        var i = from;
        while (i < to) {
            if (papers.marks[i] == Papers.GAP) {
                if (stopsAtGaps) {
                    return;
                }
                i++;
                continue;
            }
            var end = rankEnd(i, to);
            if (!keepOnly(i, end)) {
                return;
            }
            i = end;
        }
    }

    private int rankEnd(int start, int to) {
        var end = start + 1;
        while (end < to && (papers.marks[end] & Papers.EQUAL) != 0) {
            end++;
        }
        return end;
    }

    /** Keeps the one standing candidate of a rank; false if there are several. */
    private boolean keepOnly(int from, int to) {
        var before = used;
        for (var i = from; i < to; i++) {
            var candidate = papers.marks[i] & ~Papers.EQUAL;
            if (stands[candidate]) {
                if (used > before) {
                    used = before;
                    return false;
                }
                kept[used++] = (char) candidate;
            }
        }
        return true;
    }
}
