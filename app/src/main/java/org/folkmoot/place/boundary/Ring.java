package org.folkmoot.place.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A closed line of a drawing, whose last point is not its first again; in either direction. */
record Ring(List<Dot> dots) {

    Ring {
        dots = List.copyOf(dots);
    }

    /** Whether it encloses anything. */
    boolean drawable() {
        return dots.size() >= 3 && doubleArea() != 0;
    }

    /** Twice the signed area (the shoelace formula). */
    long doubleArea() {
        var sum = 0L;
        for (var i = 0; i < dots.size(); i++) {
            sum += cross(i);
        }
        return sum;
    }

    /** The centre of gravity. */
    Dot middle() {
        var x = 0.0;
        var y = 0.0;
        for (var i = 0; i < dots.size(); i++) {
            x += (double) (dots.get(i).x() + next(i).x()) * cross(i);
            y += (double) (dots.get(i).y() + next(i).y()) * cross(i);
        }
        var area = 3.0 * doubleArea();
        return area == 0 ? dots.getFirst() : new Dot((int) Math.round(x / area), (int) Math.round(y / area));
    }

    /** A point inside, for a name: the centre of gravity, or the middle of the widest part at its height. */
    Dot inside() {
        var middle = middle();
        var crossings = crossings(middle.y());
        var within = crossings.stream().filter(x -> x < middle.x()).count() % 2 == 1;
        return within ? middle : widest(crossings, middle.y()).orElse(middle);
    }

    private static Optional<Dot> widest(List<Double> crossings, int y) {
        var best = Optional.<Dot>empty();
        var width = 0.0;
        for (var i = 0; i + 1 < crossings.size(); i += 2) {
            var from = crossings.get(i);
            var to = crossings.get(i + 1);
            if (to - from > width) {
                width = to - from;
                best = Optional.of(new Dot((int) Math.round((from + to) / 2), y));
            }
        }
        return best;
    }

    /** Where the ring crosses a height, from left to right; half a step above it, so that no corner lies on it. */
    private List<Double> crossings(int y) {
        var height = y + 0.5;
        var crossings = new ArrayList<Double>();
        for (var i = 0; i < dots.size(); i++) {
            var from = dots.get(i);
            var to = next(i);
            if (from.y() > height != to.y() > height) {
                crossings.add(from.x() + (height - from.y()) * (to.x() - from.x()) / (to.y() - from.y()));
            }
        }
        crossings.sort(null);
        return crossings;
    }

    private long cross(int i) {
        var from = dots.get(i);
        var to = next(i);
        return (long) from.x() * to.y() - (long) to.x() * from.y();
    }

    private Dot next(int i) {
        return dots.get((i + 1) % dots.size());
    }
}
