package org.folkmoot.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.place.Shipped.ENGLAND;
import static org.folkmoot.place.Shipped.SCOTLAND;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final WorkingDays DAYS = ENGLAND.workingDays();

    @ParameterizedTest
    @CsvSource({
        "2026-04-02, true, true",
        "2026-04-03, false, false",
        "2026-04-04, false, false",
        "2026-04-06, false, true",
        "2026-06-15, true, false",
        "2026-08-03, true, false",
        "2026-08-31, false, true",
        "2026-11-30, true, false",
        "2026-12-28, false, false",
        "2028-01-04, true, false"
    })
    void eachJurisdictionHasItsOwnBankHolidays(LocalDate day, boolean england, boolean scotland) {
        assertThat(DAYS.isWorkingDay(day)).isEqualTo(england);
        assertThat(SCOTLAND.workingDays().isWorkingDay(day)).isEqualTo(scotland);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-23, 2, 2026-12-29",
        "2026-12-25, 1, 2026-12-29",
        "2026-04-02, 1, 2026-04-07",
        "2026-04-07, -1, 2026-04-02",
        "2026-04-04, 0, 2026-04-04",
        "2026-01-30, 10, 2026-02-13"
    })
    void countsForwardsAndBackOverDaysOff(LocalDate from, int days, LocalDate to) {
        assertThat(DAYS.add(from, days)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-23, 2026-12-29, 2",
        "2026-12-29, 2026-12-23, -2",
        "2026-12-25, 2026-12-27, 0",
        "2026-01-05, 2026-01-05, 0",
        "2026-01-05, 2026-01-12, 5"
    })
    void theFirstDayDoesNotCountAndTheLastDoes(LocalDate from, LocalDate to, int days) {
        assertThat(DAYS.between(from, to)).isEqualTo(days);
    }

    @Test
    void addingAndCountingAgree() {
        LocalDate start = LocalDate.of(2026, 3, 27);
        for (int days = 1; days < 300; days++) {
            assertThat(DAYS.between(start, DAYS.add(start, days))).isEqualTo(days);
        }
    }

    @Test
    void refusesADayWhoseHolidaysNobodyWroteDown() {
        assertThatThrownBy(() -> DAYS.add(LocalDate.of(2028, 12, 29), 1))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("Holidays are known from 2024-01-01 to 2028-12-31 only, not for 2029-01-01: add the year to"
                        + " holidays.yaml");
    }
}
