package org.folkmoot.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.files.FileUnusable;
import tools.jackson.databind.JsonNode;

/** The outer line of a polygon, closed or not, in either direction. */
record Ring(List<Point> points) {

    /** The outer ring of the largest part of a Polygon or MultiPolygon. */
    static Ring largest(JsonNode geometry) {
        var rings = new ArrayList<Ring>();
        var coordinates = geometry.path("coordinates");
        if ("Polygon".equals(geometry.path("type").asString(""))) {
            rings.add(outer(coordinates));
        } else {
            coordinates.forEach(polygon -> rings.add(outer(polygon)));
        }
        return rings.stream()
                .filter(ring -> ring.points.size() >= 3)
                .max(Comparator.comparingDouble(ring -> Math.abs(ring.doubleArea())))
                .orElseThrow(() -> new FileUnusable("An area has no boundary that can be drawn."));
    }

    private static Ring outer(JsonNode polygon) {
        var points = new ArrayList<Point>();
        polygon.path(0)
                .forEach(point -> points.add(new Point(
                        point.path(0).asDouble(Double.NaN), point.path(1).asDouble(Double.NaN))));
        return new Ring(points);
    }

    /** Twice the signed area, in square degrees (the shoelace formula). */
    double doubleArea() {
        var sum = 0.0;
        for (var i = 0; i < points.size(); i++) {
            sum += cross(i);
        }
        return sum;
    }

    /** The centre of gravity. */
    Point middle() {
        var area = doubleArea();
        var lon = 0.0;
        var lat = 0.0;
        for (var i = 0; i < points.size(); i++) {
            var from = points.get(i);
            var to = points.get((i + 1) % points.size());
            lon += (from.lon() + to.lon()) * cross(i);
            lat += (from.lat() + to.lat()) * cross(i);
        }
        return area == 0 ? points.getFirst() : new Point(lon / (3 * area), lat / (3 * area));
    }

    private double cross(int i) {
        var from = points.get(i);
        var to = points.get((i + 1) % points.size());
        return from.lon() * to.lat() - to.lon() * from.lat();
    }
}
