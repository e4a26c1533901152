package org.folkmoot.place;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.folkmoot.place.Entry.Said;

/**
 * The jurisdiction's working days. Holidays are known for the years of {@code holidays.yaml} only; a question about any
 * other day is refused with a {@link DateTimeException}, since a deadline counted without them would be wrong.
 */
public record WorkingDays(
        LocalDate knownFrom, LocalDate knownUntil, Set<DayOfWeek> weekend, Map<LocalDate, Holiday> holidays) {

    static WorkingDays from(Entry entry) {
        Fields file = entry.fields("known_from", "known_until", "weekend", "holidays");
        LocalDate from = file.need("known_from").date();
        LocalDate until = file.need("known_until").date();
        Set<DayOfWeek> weekend = Set.copyOf(file.need("weekend").list(WorkingDays::weekday));
        return new WorkingDays(from, until, weekend, holidays(file.need("holidays"), from, until));
    }

    private static Map<LocalDate, Holiday> holidays(Entry list, LocalDate from, LocalDate until) {
        Map<LocalDate, Holiday> byDate = new TreeMap<>();
        for (Said<Holiday> said : list.said(Holiday::from)) {
            LocalDate date = said.thing().date();
            if (date.isBefore(from) || date.isAfter(until)) {
                throw said.entry().mistake("%s is not between known_from and known_until".formatted(date));
            }
            if (byDate.put(date, said.thing()) != null) {
                throw said.entry().mistake("%s stands here twice; keep one".formatted(date));
            }
        }
        return Map.copyOf(byDate);
    }

    private static DayOfWeek weekday(Entry entry) {
        return entry.read("days such as saturday", day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)));
    }

    /** Those of a body that works on these days of the week and is closed on these days besides. */
    WorkingDays of(Set<DayOfWeek> working, List<Holiday> closed) {
        var days = new TreeMap<>(holidays);
        closed.forEach(day -> days.put(day.date(), day));
        return new WorkingDays(
                knownFrom, knownUntil, Set.copyOf(EnumSet.complementOf(EnumSet.copyOf(working))), Map.copyOf(days));
    }

    /** Whether offices are open on that day. */
    public boolean isWorkingDay(LocalDate day) {
        if (day.isBefore(knownFrom) || day.isAfter(knownUntil)) {
            throw new DateTimeException(
                    "Holidays are known from %s to %s only, not for %s: add the year to holidays.yaml"
                            .formatted(knownFrom, knownUntil, day));
        }
        return !weekend.contains(day.getDayOfWeek()) && !holidays.containsKey(day);
    }

    /**
     * The day that is so many working days after a day, which itself does not count ("within two working days"). Zero
     * gives the day itself, a negative number counts back.
     */
    public LocalDate add(LocalDate day, int workingDays) {
        LocalDate reached = day;
        int step = Integer.signum(workingDays);
        for (int left = Math.abs(workingDays); left > 0; ) {
            reached = reached.plusDays(step);
            left -= isWorkingDay(reached) ? 1 : 0;
        }
        return reached;
    }

    /** How many working days come after the first day up to and including the second; negative when it lies before. */
    public int between(LocalDate first, LocalDate second) {
        if (second.isBefore(first)) {
            return -between(second, first);
        }
        return (int) first.plusDays(1)
                .datesUntil(second.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
