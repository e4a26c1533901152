package org.folkmoot.web.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * The letters of one of our fonts as outlines, so that a picture needs no font of the machine it is drawn on. A line of
 * the file is a letter's code, how far the next one stands, in thousandths of the size, and its outline.
 */
final class Letters {

    private static final double EM = 1000;
    private static final int HEXADECIMAL = 16;
    private static final int UNKNOWN = '?';

    private final Map<Integer, Letter> letters;

    private Letters(Map<Integer, Letter> letters) {
        this.letters = letters;
    }

    private record Letter(int advance, Path2D outline) {}

    static Letters of(String file) {
        Map<Integer, Letter> letters = new HashMap<>();
        try {
            new ClassPathResource("web/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" ", 3))
                    .forEach(parts -> letters.put(
                            Integer.parseInt(parts[0], HEXADECIMAL),
                            new Letter(
                                    Integer.parseInt(parts[1]),
                                    parts.length > 2 ? Outline.of(parts[2]) : new Path2D.Double())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Letters(letters);
    }

    double width(String text, double size) {
        return known(text).stream().mapToInt(Letter::advance).sum() * size / EM;
    }

    /** A line of text that begins at x and stands on y. */
    Shape line(String text, double size, double x, double y) {
        var line = new Path2D.Double();
        var at = x;
        for (var letter : known(text)) {
            var scaled = new AffineTransform(size / EM, 0, 0, -size / EM, at, y);
            line.append(letter.outline().getPathIterator(scaled), false);
            at += letter.advance() * size / EM;
        }
        return line;
    }

    /** The text in lines that are no wider than this, at most so many; what does not fit is left out, which dots say. */
    List<String> lines(String text, double size, double width, int most) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("\\s+", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, size) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        if (lines.size() > most) {
            lines.set(most - 1, lines.get(most - 1) + " …");
        }
        return lines.stream().limit(most).map(each -> cut(each, size, width)).toList();
    }

    private String cut(String line, double size, double width) {
        if (width(line, size) <= width) {
            return line;
        }
        var shorter = line.replaceFirst(" …$", "");
        while (width(shorter + "…", size) > width) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter.stripTrailing() + "…";
    }

    private List<Letter> known(String text) {
        var unknown = letters.get(UNKNOWN);
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(code -> letters.getOrDefault(code, unknown))
                .toList();
    }
}
