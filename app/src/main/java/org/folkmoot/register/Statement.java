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
 */
record Statement(
        String kind,
        int rank,
        Map<String, String> fields,
        @Nullable String ward,
        boolean gone) {

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    boolean isOrganisation() {
        return "organisation".equals(kind);
    }
}
