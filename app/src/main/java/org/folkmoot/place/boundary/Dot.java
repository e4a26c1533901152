package org.folkmoot.place.boundary;

import java.util.Comparator;

/** A point of a drawing, on the grid. */
record Dot(int x, int y) implements Comparable<Dot> {

    private static final Comparator<Dot> ORDER = Comparator.comparingInt(Dot::x).thenComparingInt(Dot::y);

    @Override
    public int compareTo(Dot other) {
        return ORDER.compare(this, other);
    }

    /** The distance to the line between two points, squared; to the point where both are the same. */
    double squaredDistanceTo(Dot from, Dot to) {
        var alongX = (double) to.x - from.x;
        var alongY = (double) to.y - from.y;
        var length = alongX * alongX + alongY * alongY;
        var part = length == 0 ? 0 : Math.clamp(((x - from.x) * alongX + (y - from.y) * alongY) / length, 0, 1);
        var awayX = x - from.x - part * alongX;
        var awayY = y - from.y - part * alongY;
        return awayX * awayX + awayY * awayY;
    }
}
