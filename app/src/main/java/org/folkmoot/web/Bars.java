package org.folkmoot.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where the parts of a picture stand, in percent of its width, so that it needs no script and scales by itself. */
record Bars(List<Bar> bars) {

    /** How wide and from where one part is drawn. */
    record Drawn(Bar bar, String x, String width, String y, String css) {}

    /** Bars beneath each other, the longest as wide as the picture. */
    List<Drawn> beneath(int step) {
        var longest = bars.stream().mapToDouble(Bar::value).max().orElse(0);
        var drawn = new ArrayList<Drawn>();
        for (var bar : bars) {
            var y = String.valueOf(drawn.size() * step);
            drawn.add(new Drawn(bar, "0", percent(bar.value(), longest), y, css(0)));
        }
        return drawn;
    }

    /** Parts beside each other, which together are as wide as the picture. */
    List<Drawn> beside() {
        var sum = bars.stream().mapToDouble(Bar::value).sum();
        var drawn = new ArrayList<Drawn>();
        var before = 0.0;
        for (var bar : bars) {
            drawn.add(new Drawn(bar, percent(before, sum), percent(bar.value(), sum), "0", css(drawn.size())));
            before += bar.value();
        }
        return drawn;
    }

    /** What the picture says to somebody who does not see it. */
    String told() {
        return String.join(
                "; ",
                bars.stream().map(bar -> bar.words() + ": " + bar.printed()).toList());
    }

    private static String css(int position) {
        return "s" + (position % 7 + 1);
    }

    private static String percent(double part, double whole) {
        return whole <= 0 ? "0" : String.format(Locale.ROOT, "%.2f%%", 100 * part / whole);
    }
}
