package org.folkmoot.files;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;

/**
 * Days as spreadsheets count them. From 1900 on 1 is 1 January 1900, and a 29 February 1900 that never was counts as
 * 60; from 1904 on 0 is 1 January 1904.
 */
public final class SerialDay {

    private static final LocalDateTime FROM_1900 = LocalDateTime.of(1899, 12, 31, 0, 0);
    private static final LocalDateTime FROM_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final int NEVER_WAS = 60;
    private static final int LAST = 2_958_465;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private SerialDay() {}

    /** Whether a number can be a day: from 0 to the end of the year 9999. */
    public static boolean is(BigDecimal serial) {
        return serial.signum() >= 0 && serial.compareTo(BigDecimal.valueOf(LAST + 1L)) < 0;
    }

    /** The time that a number means, to the second. */
    public static LocalDateTime of(BigDecimal serial, boolean since1904) {
        var whole = serial.setScale(0, RoundingMode.FLOOR);
        var seconds = serial.subtract(whole)
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        var days = whole.longValue();
        var start = since1904 ? FROM_1904 : FROM_1900;
        return start.plusDays(!since1904 && days >= NEVER_WAS ? days - 1 : days).plusSeconds(seconds);
    }
}
