package org.folkmoot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.folkmoot.web.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldSeatTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private static HeldSeat seat(LocalDate from, @Nullable LocalDate to) {
        return new HeldSeat(UUID.randomUUID(), UUID.randomUUID(), Role.ADVISER, null, from, to, null);
    }

    @Test
    void itIsHeldFromItsFirstDayUntilTheDayBeforeItIsOver() {
        var march = seat(MARCH, LocalDate.of(2026, 4, 1));
        assertThat(march.on(LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(march.on(MARCH)).isTrue();
        assertThat(march.on(LocalDate.of(2026, 3, 31))).isTrue();
        assertThat(march.on(LocalDate.of(2026, 4, 1))).isFalse();
        assertThat(seat(MARCH, null).on(LocalDate.MAX)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-01-01, 2026-02-01, 2026-02-01, -, false",
                "2026-01-01, 2026-02-02, 2026-02-01, -, true",
                "2026-01-01, -, 2030-01-01, -, true",
                "2026-01-01, 2027-01-01, 2026-05-01, 2026-06-01, true",
                "2026-05-01, 2026-06-01, 2026-01-01, 2026-05-01, false",
                "2026-05-01, 2026-06-01, 2026-05-31, 2026-06-30, true"
            })
    void twoMeetWhereADayIsHeldInBoth(
            LocalDate from, @Nullable LocalDate to, LocalDate otherFrom, @Nullable LocalDate otherTo, boolean meet) {
        assertThat(seat(from, to).meets(seat(otherFrom, otherTo))).isEqualTo(meet);
        assertThat(seat(otherFrom, otherTo).meets(seat(from, to))).isEqualTo(meet);
    }
}
