package org.folkmoot.place;

import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The colours of a body's pages; where it has chosen none they are as usual.
 *
 * @param main of links and buttons: text, and what text stands on
 * @param second of marks: the ring around what has the focus, the line under what one points at
 */
public record Colours(Optional<Colour> main, Optional<Colour> second) {

    /** The least contrast of text (WCAG 2.2, 1.4.3). */
    public static final double OF_TEXT = 4.5;

    /** The least contrast of marks (WCAG 2.2, 1.4.11). */
    public static final double OF_MARKS = 3;

    private static final double DARKER = 0.3;
    private static final double LIGHTER = 0.55;
    private static final double TINT = 0.88;

    /** The least contrast that the main colour has where text is involved: on the page, on a card, on its own tint. */
    public static double ofText(Colour main) {
        return DoubleStream.of(main.contrast(Colour.PAPER), main.contrast(Colour.WHITE), main.contrast(tint(main)))
                .min()
                .orElseThrow();
    }

    /** The least contrast that the second colour has where it marks something: on the page and on a card. */
    public static double ofMarks(Colour second) {
        return Math.min(second.contrast(Colour.PAPER), second.contrast(Colour.WHITE));
    }

    public boolean isUsual() {
        return main.isEmpty() && second.isEmpty();
    }

    /** The style sheet that puts them in the place of the usual ones. */
    public String css() {
        return ":root {" + main.map(Colours::ofMain).orElse("")
                + second.map(it -> " --marigold: " + it.hex() + ";").orElse("") + " }\n";
    }

    private static String ofMain(Colour main) {
        return " --green: %s; --green-dark: %s; --green-mid: %s; --green-tint: %s;"
                .formatted(
                        main.hex(),
                        main.mixed(Colour.INK, DARKER).hex(),
                        main.mixed(Colour.WHITE, LIGHTER).hex(),
                        tint(main).hex());
    }

    private static Colour tint(Colour main) {
        return main.mixed(Colour.WHITE, TINT);
    }
}
