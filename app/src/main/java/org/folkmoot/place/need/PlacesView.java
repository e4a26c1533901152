package org.folkmoot.place.need;

import java.util.List;
import java.util.Map;
import org.folkmoot.place.Layer;
import org.folkmoot.place.Layers;
import org.folkmoot.place.boundary.Box;
import org.folkmoot.web.Visit;

/** All areas of a place, by layer. */
record PlacesView(Visit visit, Map<Layer, List<DrawnArea>> byLayer) {

    private static final int MARGIN = 12;
    private static final List<String> OPEN = List.of(Layers.WARD, Layers.NEIGHBOURHOOD, Layers.WHOLE);

    List<DrawnArea> wards() {
        return byLayer.entrySet().stream()
                .filter(layer -> layer.getKey().name().equals(Layers.WARD))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }

    /** Whether the list of a layer stands open; the others unfold. */
    boolean open(Layer layer) {
        return OPEN.contains(layer.name());
    }

    Box box() {
        return Box.around(wards().stream().map(DrawnArea::box).toList(), MARGIN);
    }

    String address(DrawnArea area) {
        return Addresses.of(visit, area);
    }
}
