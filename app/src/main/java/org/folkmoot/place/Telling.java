package org.folkmoot.place;

import java.util.Map;
import java.util.Set;

/**
 * A slot: the acts of a room that the story of an invented place may tell. They are done by the room's own means, as if
 * people had done them on that day, so that a story can tell of nothing that could not happen.
 */
public interface Telling {

    /** The acts as stories call them, each with the keys that it may have. */
    Map<String, Set<String>> acts();

    /** Makes what must stand in the host's tables before the act; outside any transaction, perhaps more than once. */
    default void before(Told act) {}

    /** Does the act, in the open inside transaction of its place, at its time; what cannot be throws {@link Told#mistake}. */
    void tell(Told act);
}
