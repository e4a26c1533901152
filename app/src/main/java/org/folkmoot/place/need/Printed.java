package org.folkmoot.place.need;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.folkmoot.place.Indicator;
import org.folkmoot.place.Indicator.Kind;
import org.folkmoot.web.Words;

/** Figures as people read them. */
record Printed(Words t) {

    private static final int MIDDLE = 5;
    private static final int TENTHS = 10;

    /** The figure of an area; a dash where none is known or it is withheld. */
    String figure(Indicator indicator, Figure figure) {
        if (!figure.known()) {
            return "–";
        }
        if (figure.decile() != null) {
            return level(figure.decile());
        }
        if (figure.value() == null) {
            return fifths(indicator, figure);
        }
        var value = value(indicator, figure.value());
        return indicator.kind() == Kind.RANK ? t.say("score {0}", value) : value;
    }

    /** A value of its own, without its area. */
    String value(Indicator indicator, BigDecimal value) {
        return switch (indicator.kind()) {
            case SHARE -> t.say("{0,number,0.0}%", value);
            case COUNT -> t.say("{0,number,#,##0}", value);
            case RANK -> t.say("{0,number,0.0}", value);
            case FIGURE -> t.say("{0,number,#,##0.##}", value);
        };
    }

    /** "most deprived 10%", "least deprived 20%". */
    String level(int decile) {
        return decile <= MIDDLE
                ? t.say("most deprived {0}%", decile * TENTHS)
                : t.say("least deprived {0}%", (TENTHS + 1 - decile) * TENTHS);
    }

    /** "2 of 6 small areas are in the most deprived fifth of England". */
    String fifths(Indicator indicator, Figure figure) {
        return t.say(
                "{0} of {1} in the most deprived fifth of {2}", figure.fifth(), figure.parts(), country(indicator));
    }

    /** The figure with all that is known beside it, for one line of text. */
    String whole(Indicator indicator, Figure figure) {
        if (!figure.known()) {
            return t.say("no figure");
        }
        if (indicator.kind() != Kind.RANK) {
            return figure(indicator, figure);
        }
        if (figure.rank() != null) {
            return t.say(
                    "{0} of {1} (place {2} of {3})",
                    figure(indicator, figure), country(indicator), figure.rank(), indicator.ranked());
        }
        return figure.value() == null || figure.parts() == 1
                ? figure(indicator, figure)
                : t.say("{0}; {1}", figure(indicator, figure), fifths(indicator, figure));
    }

    /** What a shade of the map stands for. */
    String shade(Indicator indicator, int shade, List<Figure> figures) {
        if (shade == 0) {
            return t.say("no figure");
        }
        var values = figures.stream().filter(figure -> figure.shade() == shade).toList();
        if (values.stream().anyMatch(figure -> figure.decile() != null) || figures.isEmpty()) {
            return fifth(indicator, shade);
        }
        var sorted = values.stream()
                .map(Figure::value)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return sorted.isEmpty()
                ? fifthHere(shade)
                : t.say("{0} to {1}", value(indicator, sorted.getFirst()), value(indicator, sorted.getLast()));
    }

    private String fifth(Indicator indicator, int shade) {
        return switch (shade) {
            case 5 -> t.say("most deprived fifth of {0}", country(indicator));
            case 4 -> t.say("next fifth");
            case 3 -> t.say("middle fifth");
            case 2 -> t.say("next fifth");
            default -> t.say("least deprived fifth of {0}", country(indicator));
        };
    }

    private String fifthHere(int shade) {
        return switch (shade) {
            case 5 -> t.say("fifth of areas here with most need");
            case 1 -> t.say("fifth of areas here with least need");
            default -> t.say("between");
        };
    }

    private String country(Indicator indicator) {
        return indicator.country().isEmpty() ? t.say("the country") : indicator.country();
    }
}
