package org.folkmoot.money;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day in one of the styles that funders use: 2014-09-10, with or without a time behind it, 10/09/2014, and months:
 * 2014-09, 09/2014.
 *
 * @param first the day, or the first day of the month
 * @param dayKnown whether more than the month is known
 */
record AwardDay(LocalDate first, boolean dayKnown) {

    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(\\d{4})-(\\d{2})(?:-(\\d{2})(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s?(?:Z|[+-]\\d{2}:?\\d{2})?)?)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-](\\d{4})(?: \\d{2}:\\d{2}(?::\\d{2})?)?");

    /** The day that a text means; the day stands before the month, as British files write it. */
    static Optional<AwardDay> read(String text) {
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return of(yearFirst, 1, 2, 3);
        }
        var dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches() ? of(dayFirst, 3, 2, 1) : Optional.empty();
    }

    private static Optional<AwardDay> of(Matcher parts, int year, int month, int day) {
        try {
            var inMonth = YearMonth.of(number(parts.group(year)), number(parts.group(month)));
            return Optional.of(
                    parts.group(day) == null
                            ? new AwardDay(inMonth.atDay(1), false)
                            : new AwardDay(inMonth.atDay(number(parts.group(day))), true));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
