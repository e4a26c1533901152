package org.folkmoot.support.events;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;

/** What the clocks of a place mean: a time that they skip or show twice is none that an event can have. */
final class LocalTimes {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private LocalTimes() {}

    /**
     * A time on the clock.
     *
     * @param at what it is, or null where there is a problem
     * @param problem what to do; empty where there is none
     */
    record Meant(@Nullable Instant at, String problem) {}

    static Meant meant(LocalDateTime there, ZoneId zone, Words t) {
        var rules = zone.getRules();
        return switch (rules.getValidOffsets(there).size()) {
            case 1 -> new Meant(there.atZone(zone).toInstant(), "");
            case 0 ->
                new Meant(
                        null,
                        t.say(
                                "{0} does not exist on {1}: that night the clocks go forward. Choose a time from {2} on.",
                                CLOCK.format(there),
                                t.day(there.toLocalDate()),
                                CLOCK.format(rules.getTransition(there).getDateTimeAfter())));
            default ->
                new Meant(
                        null,
                        t.say(
                                "{0} comes twice on {1}: that night the clocks go back. Choose a time before {2}, or from {3} on.",
                                CLOCK.format(there),
                                t.day(there.toLocalDate()),
                                CLOCK.format(rules.getTransition(there).getDateTimeAfter()),
                                CLOCK.format(rules.getTransition(there).getDateTimeBefore())));
        };
    }
}
