package org.folkmoot.membership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kind of membership.
 *
 * @param company whether its members are members in company law; all others belong to the network
 * @param months how long joining or renewing lasts, or null where it has no end
 * @param graceDays how many days after its end a membership is overdue, not yet lapsed
 * @param fee for each period, or null; with its currency (ISO 4217)
 * @param remindDays how many days before its end members are reminded, or null where nobody is
 */
record Scheme(
        UUID id,
        String name,
        boolean company,
        @Nullable Integer months,
        int graceDays,
        @Nullable BigDecimal fee,
        @Nullable String currency,
        @Nullable Integer remindDays) {

    private static final int HALF_A_MONTH = 15;

    /** By so many days the same number of months may differ. */
    private static final int SHORTER_MONTHS = 3;

    /** The last day of a membership that begins on a day. */
    @Nullable
    LocalDate from(LocalDate day) {
        return months == null ? null : day.plusMonths(months).minusDays(1);
    }

    /**
     * The last day after a renewal. Until the days of grace are over (at most half a period) it goes on from the old end, afterwards it begins
     * anew. Who
     * has renewed already is not extended twice.
     *
     * @param until the last day so far, or null where there is none
     */
    @Nullable
    LocalDate renewed(LocalDate day, @Nullable LocalDate until) {
        var whole = from(day);
        if (months == null || whole == null || until == null) {
            return whole;
        }
        var grace = Math.min(graceDays, months * HALF_A_MONTH);
        if (until.plusDays(grace).isBefore(day)) {
            return whole;
        }
        return until.plusDays(grace + SHORTER_MONTHS).isBefore(whole) ? from(until.plusDays(1)) : until;
    }
}
