package org.folkmoot.place.boundary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.folkmoot.place.Point;

/**
 * A flat drawing of a place: east to the right, south downwards, one step of the grid as long everywhere.
 *
 * @param lon the longitude at its middle, in degrees (WGS 84)
 * @param lat the latitude at its middle
 * @param metres how long one step of the grid is
 */
public record Projection(double lon, double lat, double metres) {

    /** How many steps the longer side of the first layer takes: finer than a screen shows. */
    static final int STEPS = 2000;

    private static final double METRES_A_DEGREE = 111_320;

    /** The drawing whose longer side these outlines fill. */
    public static Projection around(Collection<Outline> outlines) {
        var points = outlines.stream().flatMap(Outline::points).toList();
        var west = points.stream().mapToDouble(Point::lon).min().orElse(0);
        var east = points.stream().mapToDouble(Point::lon).max().orElse(0);
        var south = points.stream().mapToDouble(Point::lat).min().orElse(0);
        var north = points.stream().mapToDouble(Point::lat).max().orElse(0);
        var lat = (south + north) / 2;
        var wide = (east - west) * METRES_A_DEGREE * Math.cos(Math.toRadians(lat));
        var high = (north - south) * METRES_A_DEGREE;
        return new Projection((west + east) / 2, lat, Math.max(Math.max(wide, high), 1) / STEPS);
    }

    Dot dot(Point point) {
        var x = (point.lon() - lon) * METRES_A_DEGREE * Math.cos(Math.toRadians(lat)) / metres;
        var y = (lat - point.lat()) * METRES_A_DEGREE / metres;
        return new Dot((int) Math.round(x), (int) Math.round(y));
    }

    /** Where on the earth a point of the drawing is. */
    Point point(Dot dot) {
        return new Point(
                lon + dot.x() * metres / METRES_A_DEGREE / Math.cos(Math.toRadians(lat)),
                lat - dot.y() * metres / METRES_A_DEGREE);
    }

    /** The ring on the grid, without points that fall on the one before. */
    Ring ring(List<Point> points) {
        var dots = new ArrayList<Dot>();
        for (var point : points) {
            var dot = dot(point);
            if (dots.isEmpty() || !dots.getLast().equals(dot)) {
                dots.add(dot);
            }
        }
        while (dots.size() > 1 && dots.getFirst().equals(dots.getLast())) {
            dots.removeLast();
        }
        return new Ring(dots);
    }
}
