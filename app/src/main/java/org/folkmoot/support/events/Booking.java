package org.folkmoot.support.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's booking of an event.
 *
 * @param arrived the order in which bookings came
 * @param token what the links of its letters carry
 * @param email empty where it is unknown, or erased
 * @param organisation on the register, or null
 * @param group their group's name; empty where they do not say
 * @param access what they need to take part; emptied after the event, as is the next
 * @param placed since when there is a place, or null
 * @param offerUntil until when a place is offered, or null
 * @param ended since when there is neither place nor turn, or null
 * @param came whether they came, or null while nobody has written it down
 */
record Booking(
        UUID id,
        UUID event,
        long arrived,
        String token,
        String name,
        String email,
        @Nullable UUID organisation,
        String group,
        String access,
        String diet,
        @Nullable Instant placed,
        @Nullable Instant offerUntil,
        @Nullable Instant ended,
        boolean walkIn,
        @Nullable Boolean came) {

    /** What it is today. */
    enum State {
        PLACE,
        OFFERED,
        WAITING,
        ENDED
    }

    State state() {
        if (ended != null) {
            return State.ENDED;
        }
        if (placed != null) {
            return State.PLACE;
        }
        return offerUntil == null ? State.WAITING : State.OFFERED;
    }

    boolean didCome() {
        return Boolean.TRUE.equals(came);
    }

    boolean didNotCome() {
        return Boolean.FALSE.equals(came);
    }
}
