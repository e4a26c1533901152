package org.folkmoot.support.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event, and how many come.
 *
 * @param online whether it can be joined online
 * @param sequence how often it was changed, as calendars count it
 * @param cancelWords why it was cancelled, for everyone; may be empty
 * @param series the events that were made together, or null
 * @param attended when it was written down who came, or null
 * @param held how many have a place or an offer of one
 * @param waiting how many wait for a place
 */
record Event(
        UUID id,
        Details what,
        ZoneId zone,
        boolean online,
        int sequence,
        Instant changed,
        @Nullable Instant cancelled,
        String cancelWords,
        @Nullable UUID series,
        @Nullable Instant attended,
        int held,
        int waiting) {

    private static final int FEW = 5;

    /** When it begins, on the clocks where it is. */
    ZonedDateTime starts() {
        return what.starts().atZone(zone);
    }

    ZonedDateTime ends() {
        return what.ends().atZone(zone);
    }

    LocalDate day() {
        return starts().toLocalDate();
    }

    boolean isCancelled() {
        return cancelled != null;
    }

    boolean isOver(Instant now) {
        return !what.ends().isAfter(now);
    }

    /** Whether it takes bookings that come at this time. */
    boolean takes(Instant at) {
        return !isCancelled() && at.isBefore(what.bookUntil());
    }

    /** How many places nobody has; a very large number where all can come. */
    int free() {
        var places = what.places();
        return places == null ? Integer.MAX_VALUE : Math.max(0, places - held);
    }

    /** Whether who comes next waits: nobody passes those who wait already. */
    boolean isFull() {
        return free() == 0 || waiting > 0;
    }

    boolean hasFew() {
        return !isFull() && free() < FEW;
    }

    /** Its address inside the place. */
    String path() {
        return EventPages.PATH + "/" + id;
    }

    /** Its address in the staff's area. */
    String deskPath() {
        return EventDesk.PATH + "/" + id;
    }
}
