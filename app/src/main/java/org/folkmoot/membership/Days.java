package org.folkmoot.membership;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.files.SerialDay;

/**
 * Days as lists write them: {@code 2026-03-01}, {@code 1/3/2026}, {@code 01.03.26}, {@code 1 March 2026},
 * {@code 01-Mar-2026}, with a time behind, or as a spreadsheet's number ({@code 46082}). Which of two numbers is the
 * month is seen from the whole column.
 */
enum Days {
    DAY_FIRST,
    MONTH_FIRST;

    private static final Pattern ISO = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})([ T].*)?");
    private static final Pattern NUMBERS =
            Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4}|[0-9]{2})( .*)?");
    private static final Pattern DAY_OF_MONTH =
            Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)?[-/. ]+(\\p{L}{3,9})[-/., ]+([0-9]{4}|[0-9]{2})( .*)?");
    private static final Pattern MONTH_AND_DAY =
            Pattern.compile("(\\p{L}{3,9})[-/. ]+([0-9]{1,2})(?:st|nd|rd|th)?,?[-/. ]+([0-9]{4})( .*)?");
    private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{4}(\\.[0-9]+)?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int EARLIEST = 1800;
    private static final int LATEST = 2199;

    /** The order in which all days of a column can be read; the day comes first where both fit. */
    static Days of(List<String> column) {
        return column.stream().anyMatch(cell -> second(cell) > 12)
                        && column.stream().noneMatch(cell -> first(cell) > 12)
                ? MONTH_FIRST
                : DAY_FIRST;
    }

    Optional<LocalDate> read(String text) {
        var cell = text.strip().toLowerCase(Locale.ROOT);
        var iso = ISO.matcher(cell);
        if (iso.matches()) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        var numbers = NUMBERS.matcher(cell);
        if (numbers.matches()) {
            return this == DAY_FIRST
                    ? day(year(numbers), number(numbers, 2), number(numbers, 1))
                    : day(year(numbers), number(numbers, 1), number(numbers, 2));
        }
        var named = DAY_OF_MONTH.matcher(cell);
        if (named.matches()) {
            return day(year(named), month(named.group(2)), number(named, 1));
        }
        var american = MONTH_AND_DAY.matcher(cell);
        if (american.matches()) {
            return day(year(american), month(american.group(1)), number(american, 2));
        }
        return SERIAL.matcher(cell).matches()
                ? Optional.of(SerialDay.of(new BigDecimal(cell), false).toLocalDate())
                : Optional.empty();
    }

    private static int first(String cell) {
        var numbers = NUMBERS.matcher(cell.strip());
        return numbers.matches() ? number(numbers, 1) : 0;
    }

    private static int second(String cell) {
        var numbers = NUMBERS.matcher(cell.strip());
        return numbers.matches() ? number(numbers, 2) : 0;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** Two digits mean 1950 to 2049. */
    private static int year(Matcher matcher) {
        var year = number(matcher, 3);
        return year > 99 ? year : year < 50 ? 2000 + year : 1900 + year;
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year < EARLIEST || year > LATEST ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
