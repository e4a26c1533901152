package org.folkmoot.place.boundary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.files.FileUnusable;

/** Draws the areas of one layer together, so that neighbours keep their common border. */
public final class Drawing {

    /** Half a pixel where the longer side of the map is drawn 700 pixels wide. */
    private static final double TOLERANCE = 1.5;

    private Drawing() {}

    /** The shape of each area, by the same keys; throws {@link FileUnusable} where one encloses nothing. */
    public static Map<String, Shape> shapes(Map<String, Outline> outlines, Projection projection) {
        Map<String, List<Ring>> rings = new LinkedHashMap<>();
        outlines.forEach((key, outline) -> rings.put(key, rings(key, outline, projection)));
        var borders = new Borders(rings.values().stream().flatMap(List::stream).toList(), TOLERANCE);
        Map<String, Shape> shapes = new LinkedHashMap<>();
        rings.forEach((key, all) ->
                shapes.put(key, shape(all, all.stream().map(borders::simplified).toList(), projection)));
        return Collections.unmodifiableMap(shapes);
    }

    private static List<Ring> rings(String key, Outline outline, Projection projection) {
        var rings = outline.rings().stream()
                .map(projection::ring)
                .filter(Ring::drawable)
                .toList();
        if (rings.isEmpty()) {
            throw new FileUnusable(
                    "The area " + key + " has a boundary that encloses nothing. Draw it, or leave it out.");
        }
        return rings;
    }

    private static Shape shape(List<Ring> exact, List<Ring> simple, Projection projection) {
        var middle = exact.stream()
                .max(Comparator.comparingLong(ring -> Math.abs(ring.doubleArea())))
                .orElseThrow()
                .inside();
        var dots = new ArrayList<Dot>();
        simple.forEach(ring -> dots.addAll(ring.dots()));
        return new Shape(path(simple), projection.point(middle), middle.x(), middle.y(), Box.around(dots));
    }

    private static String path(List<Ring> rings) {
        var path = new StringBuilder();
        for (var ring : rings) {
            var from = ring.dots().getFirst();
            path.append('M').append(from.x()).append(' ').append(from.y()).append('l');
            for (var to : ring.dots().subList(1, ring.dots().size())) {
                append(path, to.x() - from.x());
                append(path, to.y() - from.y());
                from = to;
            }
            path.append('z');
        }
        return path.toString();
    }

    /** A minus sign parts two numbers by itself. */
    private static void append(StringBuilder path, int number) {
        if (number >= 0 && Character.isDigit(path.charAt(path.length() - 1))) {
            path.append(' ');
        }
        path.append(number);
    }
}
