package org.folkmoot.place.need;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One indicator in one area.
 *
 * @param value the figure: a score, a share in percent or a number; null where there is none or it is withheld
 * @param rank among all areas of the country, 1 for the most need; only of areas that were ranked themselves
 * @param decile the tenth of the country, likewise
 * @param parts of how many smaller areas it was made; 1 for a published figure
 * @param fifth how many of those are in the most deprived fifth of the country
 * @param standing the place in the order of all areas of this layer, 1 for the most need; 0 where there is no figure
 * @param of how many areas of the layer have a figure
 */
record Figure(
        String indicator,
        String area,
        @Nullable BigDecimal value,
        @Nullable Integer rank,
        @Nullable Integer decile,
        int parts,
        int fifth,
        int standing,
        int of) {

    private static final int SHADES = 5;

    /** Of an area about which nothing is known. */
    static Figure unknown(String indicator, String area) {
        return new Figure(indicator, area, null, null, null, 0, 0, 0, 0);
    }

    /** Whether anything is known. */
    boolean known() {
        return standing > 0;
    }

    /** The fifth of the country, 5 for the most need; the fifth of this place where the country is not ranked. */
    int shade() {
        if (!known()) {
            return 0;
        }
        return decile == null ? SHADES - (standing - 1) * SHADES / of : SHADES - (decile - 1) / 2;
    }

    /** Whether it is in the fifth of this place with the most need. */
    boolean needy() {
        return known() && (standing == 1 || standing * SHADES <= of);
    }
}
