package org.folkmoot.support.events;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.Locale;

/** A time zone as calendars want it (RFC 5545, 3.6.5): from the rules that hold now, and will until a law changes them. */
final class ZoneText {

    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final int SINCE = 2000;
    private static final int WEEK = 7;
    private static final int DAY = 2;

    private ZoneText() {}

    static void write(ZoneId zone, CalendarText to) {
        to.line("BEGIN", "VTIMEZONE").line("TZID", zone.getId());
        var rules = zone.getRules().getTransitionRules();
        if (rules.isEmpty()) {
            var offset =
                    CalendarText.offset(zone.getRules().getOffset(Instant.EPOCH).getTotalSeconds());
            observance(to, "STANDARD", LocalDateTime.of(SINCE, 1, 1, 0, 0), offset, offset, "");
        }
        for (var rule : rules) {
            var summer = rule.getOffsetAfter().getTotalSeconds()
                    > rule.getOffsetBefore().getTotalSeconds();
            observance(
                    to,
                    summer ? "DAYLIGHT" : "STANDARD",
                    rule.createTransition(SINCE).getDateTimeBefore(),
                    CalendarText.offset(rule.getOffsetBefore().getTotalSeconds()),
                    CalendarText.offset(rule.getOffsetAfter().getTotalSeconds()),
                    recurrence(rule));
        }
        to.line("END", "VTIMEZONE");
    }

    private static void observance(
            CalendarText to, String kind, LocalDateTime since, String before, String after, String recurs) {
        to.line("BEGIN", kind)
                .line("DTSTART", LOCAL.format(since))
                .line("TZOFFSETFROM", before)
                .line("TZOFFSETTO", after);
        if (!recurs.isEmpty()) {
            to.line("RRULE", recurs);
        }
        to.line("END", kind);
    }

    /** "The last Sunday in March" and the like. */
    private static String recurrence(ZoneOffsetTransitionRule rule) {
        var month = "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue();
        var weekday = rule.getDayOfWeek();
        var from = rule.getDayOfMonthIndicator();
        if (weekday == null) {
            return month + ";BYMONTHDAY=" + from;
        }
        var nth = from < 0 ? -1 : (from - 1) / WEEK + 1;
        var name = weekday.getDisplayName(TextStyle.FULL, Locale.ROOT)
                .substring(0, DAY)
                .toUpperCase(Locale.ROOT);
        return month + ";BYDAY=" + nth + name;
    }
}
