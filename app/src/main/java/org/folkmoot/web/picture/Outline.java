package org.folkmoot.web.picture;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the outline of a letter: a path in the form of SVG, with M, L, H, V, Q and Z in absolute figures. */
final class Outline {

    private static final Pattern STEP = Pattern.compile("([MLHVQZ])([^MLHVQZ]*)");
    private static final Pattern FIGURE = Pattern.compile("-?\\d+");

    private Outline() {}

    static Path2D of(String text) {
        var path = new Path2D.Double();
        var steps = STEP.matcher(text);
        while (steps.find()) {
            add(path, steps.group(1).charAt(0), figures(steps.group(2)));
        }
        return path;
    }

    private static void add(Path2D path, char step, List<Integer> to) {
        switch (step) {
            case 'M' -> {
                path.moveTo(to.get(0), to.get(1));
                lines(path, to.subList(2, to.size()));
            }
            case 'Z' -> path.closePath();
            case 'H' -> to.forEach(x -> path.lineTo(x, path.getCurrentPoint().getY()));
            case 'V' -> to.forEach(y -> path.lineTo(path.getCurrentPoint().getX(), y));
            case 'L' -> lines(path, to);
            default -> {
                for (var i = 0; i < to.size(); i += 4) {
                    path.quadTo(to.get(i), to.get(i + 1), to.get(i + 2), to.get(i + 3));
                }
            }
        }
    }

    private static void lines(Path2D path, List<Integer> to) {
        for (var i = 0; i < to.size(); i += 2) {
            path.lineTo(to.get(i), to.get(i + 1));
        }
    }

    private static List<Integer> figures(String text) {
        var figures = new ArrayList<Integer>();
        var found = FIGURE.matcher(text);
        while (found.find()) {
            figures.add(Integer.valueOf(found.group()));
        }
        return figures;
    }
}
