package org.folkmoot.jobs;

import java.time.Instant;
import java.util.function.ToIntFunction;

/**
 * A slot: how a room forgets something that it keeps for a while, which it offers as a bean.
 *
 * @param where whether it lies in every place or in what all places share
 * @param forget takes away or empties what is older than an instant, in the open transaction of the place or of the host;
 *     says how many things. Done again it finds nothing
 */
public record Retained(Retention what, Where where, ToIntFunction<Instant> forget) {

    /** Where something is kept. */
    public enum Where {
        PLACE,
        HOST
    }

    /** Something that lies in every place. */
    public static Retained inPlaces(Retention what, ToIntFunction<Instant> forget) {
        return new Retained(what, Where.PLACE, forget);
    }

    /** Something that all places share. */
    public static Retained inHost(Retention what, ToIntFunction<Instant> forget) {
        return new Retained(what, Where.HOST, forget);
    }
}
