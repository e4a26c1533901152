package org.folkmoot.place.boundary;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.place.Point;

/** Outlines for tests, on a plane whose steps are whole degrees. */
final class Squares {

    /** A grid on which one thousandth of a degree at the equator is one step. */
    static final Projection PLAIN = new Projection(0, 0, 111.32);

    private Squares() {}

    /** The outline of rings given as x and y in steps. */
    static Outline outline(int[]... rings) {
        var all = new ArrayList<List<Point>>();
        for (var ring : rings) {
            var points = new ArrayList<Point>();
            for (var i = 0; i < ring.length; i += 2) {
                points.add(new Point(ring[i] / 1000.0, -ring[i + 1] / 1000.0));
            }
            all.add(points);
        }
        return new Outline(all);
    }

    /** A square with its upper left corner here. */
    static int[] square(int x, int y, int side) {
        return new int[] {x, y, x + side, y, x + side, y + side, x, y + side};
    }
}
