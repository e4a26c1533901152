package org.folkmoot.tally;

import java.util.Map;
import java.util.Objects;

/** Looking up what is always there. */
final class SlowMaps {

    private SlowMaps() {}

    static <V> V own(Map<Integer, V> map, int number) {
        return Objects.requireNonNull(map.get(number));
    }
}
