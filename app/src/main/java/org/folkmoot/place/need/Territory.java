package org.folkmoot.place.need;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which areas a place has, to tell whether a row is about one of them. */
record Territory(Map<String, Set<String>> codes) {

    Territory {
        codes = new LinkedHashMap<>(codes);
    }

    /** The first layer that has an area of this code; empty where none has. */
    String layerOf(String area) {
        return codes.entrySet().stream()
                .filter(layer -> layer.getValue().contains(area))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** Why a row about this area cannot be taken, or null. */
    @Nullable
    String problem(String layer, String area) {
        if (area.isEmpty()) {
            return "The code of the area is missing.";
        }
        if (layer.isEmpty()) {
            return "There is no area " + area + " in this place.";
        }
        var known = codes.get(layer);
        if (known == null) {
            return "This place has no areas of the kind " + layer + ".";
        }
        return known.contains(area) ? null : "There is no area " + area + " of the kind " + layer + " in this place.";
    }
}
