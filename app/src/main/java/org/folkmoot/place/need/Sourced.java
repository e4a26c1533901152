package org.folkmoot.place.need;

import java.time.LocalDate;
import java.util.Set;
import org.folkmoot.place.Indicator;

/**
 * An indicator with where its figures come from.
 *
 * @param home the layer with the most areas that it is published for
 * @param layers all layers that it is published for
 * @param edition the day of its figures
 */
record Sourced(
        Indicator indicator,
        String home,
        Set<String> layers,
        LocalDate edition,
        String source,
        String publisher,
        String licence,
        String licenceAddress,
        String address) {

    String key() {
        return indicator.key();
    }

    boolean is(Indicator.Kind kind) {
        return indicator.kind() == kind;
    }

    /** Whether there are figures for areas of this layer, published or added up. */
    boolean reaches(String layer) {
        return layers.contains(layer) || !is(Indicator.Kind.FIGURE);
    }
}
