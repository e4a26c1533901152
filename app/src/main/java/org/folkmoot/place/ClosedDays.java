package org.folkmoot.place;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Days on which a body is closed, as people type them: one to a line, or a first and a last one, and why.
 *
 * @param days each day
 * @param wrong the numbers of the lines that cannot be read, from 1 on
 */
public record ClosedDays(List<Holiday> days, List<Integer> wrong) {

    /** No line closes longer. */
    public static final int LONGEST = 62;

    private static final Pattern LINE =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:\\s*(?:to|-|–)\\s*(\\d{4}-\\d{2}-\\d{2}))?(?:\\s+(\\S.{0,79}))?");

    /** Reads "2026-12-24 Christmas Eve" and "2026-12-28 to 2026-12-31 Office closed". */
    public static ClosedDays read(String text) {
        var days = new ArrayList<Holiday>();
        var wrong = new ArrayList<Integer>();
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !take(line.strip(), days)) {
                wrong.add(number);
            }
        }
        return new ClosedDays(List.copyOf(days), List.copyOf(wrong));
    }

    private static boolean take(String line, List<Holiday> days) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            return false;
        }
        try {
            var first = LocalDate.parse(parts.group(1));
            var last = parts.group(2) == null ? first : LocalDate.parse(parts.group(2));
            if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST - 1))) {
                return false;
            }
            var why = parts.group(3) == null ? "" : parts.group(3);
            first.datesUntil(last.plusDays(1)).forEach(day -> days.add(new Holiday(day, why)));
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
