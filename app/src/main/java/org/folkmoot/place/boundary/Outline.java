package org.folkmoot.place.boundary;

import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.place.Point;

/**
 * The boundary of an area as published: outer lines, islands and holes alike. What lies within an odd number of them
 * belongs to the area, so that the direction in which a line is written does not matter.
 *
 * @param rings closed lines, in degrees
 */
public record Outline(List<List<Point>> rings) {

    public Outline {
        rings = rings.stream().map(List::copyOf).toList();
    }

    Stream<Point> points() {
        return rings.stream().flatMap(List::stream);
    }
}
