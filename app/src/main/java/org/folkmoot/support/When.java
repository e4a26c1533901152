package org.folkmoot.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import org.folkmoot.web.Words;

/** Times as people say them, in the place's own zone. */
public record When(LocalDate today, ZoneId zone) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int A_WEEK = 7;

    /** "today 09:12", "Thursday 14:05" within a week, else "14 May 2026". */
    public String of(Instant at, Words t) {
        var there = at.atZone(zone);
        var day = there.toLocalDate();
        if (day.equals(today)) {
            return t.say("today {0}", CLOCK.format(there));
        }
        return day.isAfter(today.minusDays(A_WEEK)) && day.isBefore(today)
                ? day.getDayOfWeek().getDisplayName(TextStyle.FULL, t.locale()) + " " + CLOCK.format(there)
                : t.day(day);
    }

    /** "today", "tomorrow", "yesterday", else "Tuesday 24 November 2026". */
    public String day(LocalDate day, Words t) {
        if (day.equals(today)) {
            return t.say("today");
        }
        if (day.equals(today.plusDays(1))) {
            return t.say("tomorrow");
        }
        return day.equals(today.minusDays(1)) ? t.say("yesterday") : weekday(day, t) + " " + t.day(day);
    }

    private static String weekday(LocalDate day, Words t) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, t.locale());
    }
}
