package org.folkmoot.place.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two areas beside each other with a crooked border between them. */
class BordersTest {

    private static final List<Dot> BORDER = crooked();

    private final Ring west = ring(new Dot(0, 0), BORDER, new Dot(0, 1000));
    private final Ring east = ring(new Dot(900, 1000), BORDER.reversed(), new Dot(900, 0));
    private final Borders borders = new Borders(List.of(west, east), 8);

    @Test
    void neighboursKeepOneBorder() {
        assertThat(onBorder(borders.simplified(west))).isEqualTo(onBorder(borders.simplified(east)));
    }

    @Test
    void aSimplerLineHasFewerPoints() {
        assertThat(borders.simplified(west).dots().size())
                .isLessThan(west.dots().size() / 2);
    }

    @Test
    void noPointLiesFartherAwayThanTheTolerance() {
        var kept = new ArrayList<>(borders.simplified(west).dots());
        kept.add(kept.getFirst());
        assertThat(west.dots()).allMatch(dot -> nearest(dot, kept) <= 8.001);
    }

    @Test
    void anEnclaveFillsItsHoleExactly() {
        var enclave = new Ring(circle(500, 500, 200));
        var hole = new Ring(enclave.dots().reversed());
        var alone = new Borders(List.of(enclave, hole), 5);
        assertThat(Set.copyOf(alone.simplified(hole).dots()))
                .isEqualTo(Set.copyOf(alone.simplified(enclave).dots()))
                .hasSizeLessThan(enclave.dots().size());
    }

    @Test
    void whatWouldVanishIsLeftAsItIs() {
        var tiny = new Ring(List.of(new Dot(0, 0), new Dot(2, 0), new Dot(1, 2)));
        assertThat(new Borders(List.of(tiny), 50).simplified(tiny)).isEqualTo(tiny);
    }

    private static double nearest(Dot dot, List<Dot> line) {
        var best = Double.MAX_VALUE;
        for (var i = 0; i + 1 < line.size(); i++) {
            best = Math.min(best, dot.squaredDistanceTo(line.get(i), line.get(i + 1)));
        }
        return Math.sqrt(best);
    }

    private static Set<Dot> onBorder(Ring ring) {
        var shared = new HashSet<>(ring.dots());
        shared.retainAll(BORDER);
        return shared;
    }

    private static List<Dot> crooked() {
        var random = new Random(7);
        var dots = new ArrayList<Dot>();
        for (var y = 0; y <= 1000; y += 5) {
            dots.add(new Dot(400 + random.nextInt(7), y));
        }
        return dots;
    }

    private static Ring ring(Dot before, List<Dot> border, Dot after) {
        var dots = new ArrayList<Dot>();
        dots.add(before);
        dots.addAll(border);
        dots.add(after);
        return new Ring(dots);
    }

    private static List<Dot> circle(int x, int y, int radius) {
        var dots = new ArrayList<Dot>();
        for (var i = 0; i < 120; i++) {
            var angle = Math.PI * i / 60;
            dots.add(new Dot(
                    (int) Math.round(x + radius * Math.cos(angle)), (int) Math.round(y + radius * Math.sin(angle))));
        }
        return dots;
    }
}
