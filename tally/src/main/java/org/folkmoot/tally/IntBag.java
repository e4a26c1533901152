package org.folkmoot.tally;

import java.util.Arrays;

/** Papers laid together, with how many they stand for. */
final class IntBag {

    private int[] papers = new int[8];
    private int size;
    private long count;

    void add(int paper, long weight) {
        if (size == papers.length) {
            papers = Arrays.copyOf(papers, size * 2);
        }
        papers[size++] = paper;
        count += weight;
    }

    long count() {
        return count;
    }

    Parcel parcel(long value, int point) {
        return new Parcel(value, Arrays.copyOf(papers, size), count, point);
    }
}
