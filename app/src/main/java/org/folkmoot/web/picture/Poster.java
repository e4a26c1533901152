package org.folkmoot.web.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The picture of a page: 1,200 by 630 points, as those expect it who show pictures beside links.
 *
 * @param place where the page belongs; may be empty
 * @param title the page's name
 * @param figure one figure of it; may be empty
 * @param words what the figure counts
 */
public record Poster(String place, String title, String figure, String words) {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final Letters HEADINGS = Letters.of("headings.glyphs");
    private static final Letters TEXT = Letters.of("text.glyphs");

    private static final Color PAPER = new Color(0xfbf8f1);
    private static final Color GREEN = new Color(0x0b5d4b);
    private static final Color MARIGOLD = new Color(0xf2b134);
    private static final Color INK = new Color(0x1d2a26);
    private static final Color SOFT = new Color(0x55645e);

    private static final double LEFT = 80;
    private static final double ROOM = WIDTH - 2 * LEFT;
    private static final double[] SIZES = {92, 76, 62};
    private static final int MOST_LINES = 3;
    private static final double FIGURE = 104;
    private static final double SMALL = 36;
    private static final double BOTTOM = 560;

    /** As PNG. */
    public byte[] png() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        draw(graphics);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void draw(Graphics2D graphics) {
        fill(graphics, PAPER, 0, 0, WIDTH, HEIGHT);
        fill(graphics, GREEN, 0, 0, WIDTH, 14);
        fill(graphics, MARIGOLD, 0, 14, WIDTH, 5);
        mark(graphics);
        write(graphics, SOFT, TEXT, TEXT.lines(place, SMALL, ROOM - 68, 1).getFirst(), SMALL, LEFT + 68, 104);
        title(graphics);
        figure(graphics);
    }

    private void title(Graphics2D graphics) {
        var size = SIZES[SIZES.length - 1];
        for (var fitting : SIZES) {
            if (HEADINGS.lines(title, fitting, ROOM, Integer.MAX_VALUE).size() <= 2) {
                size = fitting;
                break;
            }
        }
        var y = 130 + size;
        for (var line : HEADINGS.lines(title, size, ROOM, MOST_LINES)) {
            write(graphics, INK, HEADINGS, line, size, LEFT, y);
            y += size * 1.08;
        }
    }

    private void figure(Graphics2D graphics) {
        var size = Math.min(FIGURE, FIGURE * ROOM * 0.6 / Math.max(1, HEADINGS.width(figure, FIGURE)));
        write(graphics, GREEN, HEADINGS, figure, size, LEFT, BOTTOM);
        var x = figure.isEmpty() ? LEFT : LEFT + HEADINGS.width(figure, size) + 28;
        var lines = TEXT.lines(words, SMALL, WIDTH - LEFT - x, 2);
        var y = BOTTOM - (lines.size() - 1) * SMALL * 1.2;
        for (var line : lines) {
            write(graphics, SOFT, TEXT, line, SMALL, x, y);
            y += SMALL * 1.2;
        }
    }

    /** The sign of the house: a circle of people around what they share. */
    private static void mark(Graphics2D graphics) {
        graphics.translate(LEFT, 66);
        graphics.scale(1.7, 1.7);
        circle(graphics, MARIGOLD, 15, 15, 4.4);
        for (var i = 0; i < 6; i++) {
            var turn = Math.PI * i / 3;
            circle(graphics, GREEN, 15 + 11 * Math.sin(turn), 15 - 11 * Math.cos(turn), 3);
        }
        graphics.scale(1 / 1.7, 1 / 1.7);
        graphics.translate(-LEFT, -66);
    }

    private static void circle(Graphics2D graphics, Color color, double x, double y, double radius) {
        graphics.setColor(color);
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    private static void fill(Graphics2D graphics, Color color, int x, int y, int width, int height) {
        graphics.setColor(color);
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    private static void write(
            Graphics2D graphics, Color color, Letters letters, String text, double size, double x, double y) {
        graphics.setColor(color);
        graphics.fill(letters.line(text, size, x, y));
    }
}
