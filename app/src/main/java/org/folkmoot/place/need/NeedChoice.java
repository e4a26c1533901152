package org.folkmoot.place.need;

import java.util.List;
import java.util.Optional;
import org.folkmoot.place.Layer;
import org.folkmoot.place.Layers;
import org.folkmoot.place.SupportMeasure;

/**
 * What the need map shows.
 *
 * @param indicators all that can be chosen
 * @param measures all that can be chosen
 * @param layer the kind of areas that was asked for: {@code ward} or {@code small-area}
 * @param measure none where no room measures support
 */
record NeedChoice(
        List<Sourced> indicators,
        List<SupportMeasure> measures,
        List<Layer> layers,
        Sourced indicator,
        Optional<SupportMeasure> measure,
        String layer,
        NeedSort sort) {

    /** The layer that is drawn: small areas of the census on which the indicator stands. */
    Layer drawn() {
        var name = layer.equals(Layers.WARD) ? Layers.WARD : indicator.home();
        return layers.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseGet(() -> new Layer(name, name, name, ""));
    }

    /** The same, on the areas that the indicator is published for. */
    NeedChoice small() {
        return new NeedChoice(indicators, measures, layers, indicator, measure, Layers.SMALL, sort);
    }
}
