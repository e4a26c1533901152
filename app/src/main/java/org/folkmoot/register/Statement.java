package org.folkmoot.register;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record of a source, as cards are computed from it.
 *
 * @param kind {@code organisation}, {@code name} or {@code merger}
 * @param rank whose statement is believed first; small numbers first
 * @param ward the ward of its address, or null
 * @param gone whether the newest edition leaves it out
 * @param place {@code shown} or {@code hidden} where the organisation itself has chosen; else empty
 */
record Statement(
        String kind,
        int rank,
        Map<String, String> fields,
        @Nullable String ward,
        boolean gone,
        String place) {

    /** The rank of what an organisation says of itself: before all that lists say of it. */
    static final int OWN = -1;

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Whether the organisation itself says it. */
    boolean own() {
        return rank == OWN;
    }

    boolean isOrganisation() {
        return "organisation".equals(kind);
    }
}
