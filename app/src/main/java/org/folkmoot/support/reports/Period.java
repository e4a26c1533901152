package org.folkmoot.support.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.place.ReportTemplate.Length;

/**
 * A stretch of days that a report tells of. It begins with a quarter of a year and is one, two or four of them long, so
 * that no two reports differ by a day.
 *
 * @param from its first day
 * @param to its last day
 */
record Period(LocalDate from, LocalDate to) {

    private static final int OFFERED = 12;
    private static final int QUARTER = 3;

    static Optional<Period> of(LocalDate from, Length length) {
        return from.getDayOfMonth() == 1 && from.getMonthValue() % QUARTER == 1
                ? Optional.of(new Period(from, from.plusMonths(length.months()).minusDays(1)))
                : Optional.empty();
    }

    /** The periods that one may choose today, the latest first; the first one may still run. */
    static List<Period> offered(LocalDate today, Length length) {
        var quarter = LocalDate.of(today.getYear(), (today.getMonthValue() - 1) / QUARTER * QUARTER + 1, 1);
        return Stream.iterate(quarter, it -> it.minusMonths(QUARTER))
                .limit(OFFERED)
                .map(from -> of(from, length).orElseThrow())
                .toList();
    }

    /** The one as long that ends the day before. */
    Period before() {
        var months = from.until(to.plusDays(1)).toTotalMonths();
        return new Period(from.minusMonths(months), from.minusDays(1));
    }

    boolean isOver(LocalDate today) {
        return to.isBefore(today);
    }

    boolean overlaps(Period other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    Instant begins(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    /** The instant after its last. */
    Instant ends(ZoneId zone) {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
