package org.folkmoot.place.boundary;

import java.util.Collection;

/** What a drawing covers of the grid. */
public record Box(int left, int top, int right, int bottom) {

    static Box around(Collection<Dot> dots) {
        return new Box(
                dots.stream().mapToInt(Dot::x).min().orElse(0),
                dots.stream().mapToInt(Dot::y).min().orElse(0),
                dots.stream().mapToInt(Dot::x).max().orElse(0),
                dots.stream().mapToInt(Dot::y).max().orElse(0));
    }

    /** What all of them cover together; nothing where there are none. */
    public static Box around(Collection<Box> boxes, int margin) {
        return new Box(
                boxes.stream().mapToInt(Box::left).min().orElse(0) - margin,
                boxes.stream().mapToInt(Box::top).min().orElse(0) - margin,
                boxes.stream().mapToInt(Box::right).max().orElse(0) + margin,
                boxes.stream().mapToInt(Box::bottom).max().orElse(0) + margin);
    }

    public int width() {
        return right - left;
    }

    public int height() {
        return bottom - top;
    }

    /** As SVG's {@code viewBox} wants it. */
    public String view() {
        return left + " " + top + " " + width() + " " + height();
    }
}
