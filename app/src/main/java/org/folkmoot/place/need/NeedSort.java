package org.folkmoot.place.need;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which order the table of the need map stands. */
enum NeedSort {
    NEED,
    SUPPORT,
    NAME;

    Comparator<NeedArea> order() {
        return switch (this) {
            case NEED -> Comparator.comparingInt(NeedArea::standing);
            case SUPPORT -> Comparator.comparing(NeedArea::support, Comparator.nullsLast(Comparator.naturalOrder()));
            case NAME -> Comparator.comparing(row -> row.area().name());
        };
    }

    /** Its name in addresses. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order of this name; by need where there is none. */
    static NeedSort of(@Nullable String key) {
        for (var sort : values()) {
            if (sort.key().equals(key)) {
                return sort;
            }
        }
        return NEED;
    }
}
