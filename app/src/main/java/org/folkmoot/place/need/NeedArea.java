package org.folkmoot.place.need;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One area of the need map.
 *
 * @param figure the indicator here
 * @param support of its ward; null where nothing is known
 * @param thin whether its ward has little support
 */
record NeedArea(DrawnArea area, Figure figure, @Nullable BigDecimal support, boolean thin) {

    /** What its drawing is called on the page. */
    String id() {
        return area.code().replaceAll("[^A-Za-z0-9]", "_");
    }

    int shade() {
        return figure.shade();
    }

    /** Whether need is high and support is thin. */
    boolean outlined() {
        return thin && figure.needy();
    }

    /** For sorting: areas without a figure stand last. */
    int standing() {
        return !figure.known() ? Integer.MAX_VALUE : figure.standing();
    }
}
