package org.folkmoot.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosedDaysTest {

    private static final LocalDate EVE = LocalDate.of(2026, 12, 24);

    @Test
    void aLineIsADayAndWhy() {
        assertThat(ClosedDays.read("2026-12-24 Christmas Eve").days())
                .containsExactly(new Holiday(EVE, "Christmas Eve"));
        assertThat(ClosedDays.read("2026-12-24").days()).containsExactly(new Holiday(EVE, ""));
    }

    @Test
    void orAFirstAndALastOne() {
        assertThat(ClosedDays.read("2026-12-24 to 2026-12-26 Closed\n\n 2027-01-04 – 2027-01-04")
                        .days())
                .extracting(Holiday::date)
                .containsExactly(EVE, EVE.plusDays(1), EVE.plusDays(2), LocalDate.of(2027, 1, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24 December",
                "2026-02-30",
                "2026-12-26 to 2026-12-24",
                "2026-01-01 to 2027-01-01",
                "2026-12-24Eve"
            })
    void whatCannotBeReadIsNamedByItsLine(String line) {
        var read = ClosedDays.read("2026-12-24 Eve\n" + line);
        assertThat(read.wrong()).containsExactly(2);
        assertThat(read.days()).hasSize(1);
    }

    @Test
    void anOwnCalendarAddsToThatOfTheJurisdiction() {
        var usual = Shipped.ENGLAND.workingDays();
        var own = usual.of(
                EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.SATURDAY),
                List.of(new Holiday(LocalDate.of(2026, 11, 24), "Moving house")));
        assertThat(own.isWorkingDay(LocalDate.of(2026, 11, 21)))
                .as("a Saturday")
                .isTrue();
        assertThat(own.isWorkingDay(LocalDate.of(2026, 11, 24))).as("closed").isFalse();
        assertThat(own.isWorkingDay(LocalDate.of(2026, 11, 25)))
                .as("a Wednesday")
                .isFalse();
        assertThat(own.isWorkingDay(LocalDate.of(2026, 8, 31)))
                .as("a bank holiday")
                .isFalse();
        assertThat(own.add(LocalDate.of(2026, 11, 23), 1)).isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(usual.isWorkingDay(LocalDate.of(2026, 11, 24))).isTrue();
    }
}
