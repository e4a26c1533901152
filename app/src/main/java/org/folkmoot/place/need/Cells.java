package org.folkmoot.place.need;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads figures from cells; a problem is an exception whose message is a sentence. */
final class Cells {

    private static final int LONGEST = 30;

    private Cells() {}

    /** A cell that is not what it must be. */
    static final class Bad extends RuntimeException {
        Bad(String sentence) {
            super(sentence, null, false, false);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }

    static @Nullable BigDecimal figure(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        try {
            if (cell.length() <= LONGEST) {
                return new BigDecimal(cell);
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Bad("\"" + cell + "\" is not a number.");
    }

    /** Degrees of longitude or latitude; null where the cell has none. */
    static @Nullable Double degrees(String cell) {
        try {
            return cell.isEmpty() ? null : Double.valueOf(cell);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static BigDecimal count(String cell) {
        var figure = figure(cell);
        if (figure == null || figure.signum() < 0) {
            throw new Bad("A number of people or homes is missing or below nothing.");
        }
        return figure;
    }

    static @Nullable Integer whole(String cell, int least, int most) {
        var figure = figure(cell);
        if (figure == null) {
            return null;
        }
        try {
            var whole = figure.intValueExact();
            if (whole >= least && whole <= most) {
                return whole;
            }
        } catch (ArithmeticException e) {
            // said below
        }
        throw new Bad("\"" + cell + "\" is not a whole number from " + least + " to " + most + ".");
    }
}
