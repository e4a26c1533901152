package org.folkmoot.support;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A slot inside this room: what else of it advisers may read about the groups of a case. */
public interface BesideGroup {

    /**
     * Where it is read.
     *
     * @param words plain English for a link, a key of the words
     * @param path inside the place
     */
    record Beside(String words, String path) {}

    /** What there is about these organisations, by organisation; called for an adviser, in the open inside transaction. */
    Map<UUID, Beside> about(Set<UUID> organisations);
}
