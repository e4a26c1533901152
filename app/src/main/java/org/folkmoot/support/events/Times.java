package org.folkmoot.support.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import org.folkmoot.web.Words;

/** When events are, as people say it, on the clocks where they are. */
final class Times {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private Times() {}

    /** "Tuesday 24 November 2026, 10:00 to 12:00". */
    static String when(Event event, Words t) {
        return when(event.what(), event.zone(), t);
    }

    static String when(Details what, ZoneId zone, Words t) {
        return t.say(
                "{0}, {1} to {2}",
                day(what.starts().atZone(zone).toLocalDate(), t),
                CLOCK.format(what.starts().atZone(zone)),
                CLOCK.format(what.ends().atZone(zone)));
    }

    /** "10:00 to 12:00". */
    static String clock(Event event, Words t) {
        return t.say("{0} to {1}", CLOCK.format(event.starts()), CLOCK.format(event.ends()));
    }

    /** "Tuesday 24 November 2026". */
    static String day(LocalDate day, Words t) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, t.locale()) + " " + t.day(day);
    }

    /** "Tuesday 24 November 2026, 10:00". */
    static String moment(Instant at, ZoneId zone, Words t) {
        var there = at.atZone(zone);
        return t.say("{0}, {1}", day(there.toLocalDate(), t), CLOCK.format(there));
    }

    /** The same, but for midnight, which is the end of the day before. */
    static String until(Instant at, ZoneId zone, Words t) {
        var there = at.atZone(zone);
        return there.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? t.say("the end of {0}", day(there.toLocalDate().minusDays(1), t))
                : moment(at, zone, t);
    }

    /** A short name of a month: "Nov". */
    static String month(Event event, Words t) {
        return event.day().getMonth().getDisplayName(TextStyle.SHORT, t.locale());
    }

    /** A short name of a day of the week: "Tue". */
    static String weekday(Event event, Words t) {
        return event.day().getDayOfWeek().getDisplayName(TextStyle.SHORT, t.locale());
    }
}
