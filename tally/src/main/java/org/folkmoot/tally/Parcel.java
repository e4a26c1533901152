package org.folkmoot.tally;

import java.util.List;

/** Papers that a candidate received together. The array is not changed after it is laid here. */
final class Parcel {

    final long value;
    final int[] papers;
    final long count;
    final int point;

    Parcel(long value, int[] papers, long count, int point) {
        this.value = value;
        this.papers = papers;
        this.count = count;
        this.point = point;
    }

    Parcel at(long newValue, int newPoint) {
        return new Parcel(newValue, papers, count, newPoint);
    }

    static long papers(List<Parcel> parcels) {
        return parcels.stream().mapToLong(parcel -> parcel.count).sum();
    }
}
