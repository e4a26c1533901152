package org.folkmoot.tally;

import java.util.Arrays;

/** Takes papers mark by mark and keeps identical ones once, with their number. */
final class PaperBox {

    private final int[] seenOnPaper;
    private char[] scratch = new char[64];
    private int length;
    private int rankStart;
    private int paperNumber;
    private boolean stopped;

    private char[] marks = new char[1024];
    private int used;
    private int[] starts = new int[256];
    private long[] weights = new long[256];
    private int size;
    private int[] slots = new int[1024];
    private boolean plain = true;
    private long total;

    PaperBox(int candidates) {
        seenOnPaper = new int[candidates];
        paperNumber = 1;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** A mark for a candidate at the next rank. A second mark for a candidate stops the paper before its rank. */
    void mark(int candidate) {
        rankStart = length;
        put(candidate, (char) candidate);
    }

    /** A mark at the same rank as the last one. */
    void equal(int candidate) {
        put(candidate, (char) (candidate | Papers.EQUAL));
    }

    /** A rank that names nobody. */
    void gap() {
        rankStart = length;
        if (!stopped) {
            append(Papers.GAP);
        }
    }

    private void put(int candidate, char mark) {
        if (stopped) {
            return;
        }
        if (seenOnPaper[candidate] == paperNumber) {
            stopped = true;
            length = rankStart;
            return;
        }
        seenOnPaper[candidate] = paperNumber;
        append(mark);
    }

    private void append(char mark) {
        if (length == scratch.length) {
            scratch = Arrays.copyOf(scratch, length * 2);
        }
        scratch[length++] = mark;
    }

    /** Ends the paper, of which there are {@code weight}; none if 0. False if that is more than can be counted. */
    boolean end(long weight) {
        while (length > 0 && scratch[length - 1] == Papers.GAP) {
            length--;
        }
        var fits = weight <= Papers.MOST_PAPERS - total;
        if (fits && weight > 0) {
            total += weight;
            var paper = place();
            weights[paper] += weight;
        }
        length = 0;
        rankStart = 0;
        stopped = false;
        paperNumber++;
        if (paperNumber == Integer.MAX_VALUE) {
            Arrays.fill(seenOnPaper, 0);
            paperNumber = 1;
        }
        return fits;
    }

    private int place() {
        var mask = slots.length - 1;
        var slot = hash(scratch, 0, length) & mask;
        while (slots[slot] != 0) {
            var paper = slots[slot] - 1;
            if (same(paper)) {
                return paper;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = size + 1;
        return store();
    }

    private boolean same(int paper) {
        return Arrays.equals(marks, starts[paper], starts[paper + 1], scratch, 0, length);
    }

    private int store() {
        if (used + length > marks.length) {
            marks = Arrays.copyOf(marks, Math.max(used + length, used + (used >> 1)));
        }
        System.arraycopy(scratch, 0, marks, used, length);
        for (var i = 0; i < length; i++) {
            plain &= scratch[i] < Papers.GAP;
        }
        used += length;
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
        }
        starts[++size] = used;
        if (size * 2 > slots.length) {
            rehash();
        }
        return size - 1;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        var mask = slots.length - 1;
        for (var paper = 0; paper < size; paper++) {
            var slot = hash(marks, starts[paper], starts[paper + 1]) & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = paper + 1;
        }
    }

    private static int hash(char[] text, int from, int to) {
        var hash = 1;
        for (var i = from; i < to; i++) {
            hash = hash * 0x01000193 ^ text[i];
        }
        hash *= 0x9E3779B1;
        return hash ^ hash >>> 15;
    }

    Papers papers() {
        return new Papers(
                Arrays.copyOf(marks, used),
                Arrays.copyOf(starts, size + 1),
                Arrays.copyOf(weights, size),
                plain,
                total);
    }
}
