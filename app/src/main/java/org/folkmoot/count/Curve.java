package org.folkmoot.count;

import java.util.Locale;

/** The upper edge of a band from one column to the next: level at both ends. */
record Curve(double x0, double y0, double x1, double y1) {

    /** The outline of a band of this height. */
    String path(double height) {
        var middle = (x0 + x1) / 2;
        return String.join(
                " ",
                "M" + point(x0, y0),
                "C" + point(middle, y0),
                point(middle, y1),
                point(x1, y1),
                "V" + number(y1 + height),
                "C" + point(middle, y1 + height),
                point(middle, y0 + height),
                point(x0, y0 + height) + "Z");
    }

    private static String point(double x, double y) {
        return number(x) + " " + number(y);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
