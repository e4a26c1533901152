package org.folkmoot.place.boundary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lines of a layer, simplified so that neighbours keep one border.
 *
 * <p>Rings are cut where three lines meet; each piece between two such points is simplified by Douglas and Peucker's
 * method, always in the same direction, so that both neighbours lose the same points and no gap opens between them.
 */
final class Borders {

    private final Set<Dot> meetings;
    private final double squaredTolerance;

    /**
     * Looks where the lines of a layer meet.
     *
     * @param tolerance how far a simplified line may lie from the true one
     */
    Borders(List<Ring> rings, double tolerance) {
        this.meetings = meetings(rings);
        this.squaredTolerance = tolerance * tolerance;
    }

    private static Set<Dot> meetings(List<Ring> rings) {
        Map<Dot, Set<Dot>> neighbours = new HashMap<>();
        for (var ring : rings) {
            var before = ring.dots().getLast();
            for (var dot : ring.dots()) {
                neighbours.computeIfAbsent(before, _ -> new HashSet<>(4)).add(dot);
                neighbours.computeIfAbsent(dot, _ -> new HashSet<>(4)).add(before);
                before = dot;
            }
        }
        neighbours.values().removeIf(around -> around.size() <= 2);
        return neighbours.keySet();
    }

    /** The ring with fewer points; unchanged where too little of it would remain. */
    Ring simplified(Ring ring) {
        var dots = fromMeeting(ring.dots());
        var kept = new ArrayList<Dot>();
        var start = 0;
        for (var i = 1; i < dots.size(); i++) {
            if (i == dots.size() - 1 || meetings.contains(dots.get(i))) {
                kept.addAll(piece(dots.subList(start, i + 1)));
                kept.removeLast();
                start = i;
            }
        }
        var simple = new Ring(kept);
        return simple.drawable() ? simple : ring;
    }

    /** The closed list of points, begun at a meeting; where there is none, at the first by order. */
    private List<Dot> fromMeeting(List<Dot> dots) {
        var first = dots.stream().filter(meetings::contains).findFirst().orElseGet(() -> Collections.min(dots));
        var closed = new ArrayList<>(dots);
        Collections.rotate(closed, -dots.indexOf(first));
        closed.add(first);
        return closed;
    }

    private List<Dot> piece(List<Dot> dots) {
        return backward(dots) ? simplify(dots.reversed()).reversed() : simplify(dots);
    }

    private static boolean backward(List<Dot> dots) {
        var order = dots.getFirst().compareTo(dots.getLast());
        return order > 0 || (order == 0 && dots.get(1).compareTo(dots.get(dots.size() - 2)) > 0);
    }

    private List<Dot> simplify(List<Dot> dots) {
        var farthest = 0;
        var distance = squaredTolerance;
        for (var i = 1; i < dots.size() - 1; i++) {
            var away = dots.get(i).squaredDistanceTo(dots.getFirst(), dots.getLast());
            if (away > distance) {
                distance = away;
                farthest = i;
            }
        }
        if (farthest == 0) {
            return List.of(dots.getFirst(), dots.getLast());
        }
        var kept = new ArrayList<>(simplify(dots.subList(0, farthest + 1)));
        kept.removeLast();
        kept.addAll(simplify(dots.subList(farthest, dots.size())));
        return kept;
    }
}
