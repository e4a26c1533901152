package org.folkmoot.support.reports;

import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import org.folkmoot.web.Bar;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one question of a report, as it is printed and kept: nothing in it is under five.
 *
 * @param question its code
 * @param unit what the numbers are: "" for a count, "hours", or a currency
 * @param total null where it is hidden
 * @param before the same of the period before; null where it is hidden or nothing is known
 * @param left why there are no lines, or ""
 */
record Part(
        String question,
        String title,
        String method,
        String unit,
        @Nullable Long total,
        @Nullable Long before,
        List<Line> lines,
        String left) {

    /** One line; a value that is null is hidden. */
    record Line(
            String label, @Nullable Long value, @Nullable Long before) {}

    /** The lines that are told, as bars. */
    List<Bar> bars(Words t) {
        return lines.stream()
                .filter(line -> line.value() != null)
                .map(line -> new Bar(
                        line.label(),
                        line.value() == null ? 0 : line.value(),
                        printed(line.value(), t)
                                + (line.before() == null ? "" : " · " + t.say("{0} before", t.number(line.before())))))
                .toList();
    }

    /** What the lines are called that are not told. */
    List<String> kept() {
        return lines.stream()
                .filter(line -> line.value() == null)
                .map(Line::label)
                .toList();
    }

    /** A number with its unit, or that it is hidden. */
    String printed(@Nullable Long value, Words t) {
        if (value == null) {
            return t.say("not shown");
        }
        return switch (unit) {
            case "" -> t.number(value);
            case "hours" -> t.say("{0, plural, one {# hour} other {# hours}}", value);
            default -> money(value, t);
        };
    }

    private String money(long value, Words t) {
        var format = NumberFormat.getCurrencyInstance(t.locale());
        format.setCurrency(Currency.getInstance(unit));
        format.setMaximumFractionDigits(0);
        return format.format(value);
    }

    /** How wide the bar of a line is on paper, in percent of the longest. */
    int width(Line line) {
        var longest = lines.stream()
                .mapToLong(it -> it.value() == null ? 0 : it.value())
                .max()
                .orElse(0);
        return line.value() == null || longest == 0 ? 0 : (int) Math.ceil(100.0 * line.value() / longest);
    }
}
