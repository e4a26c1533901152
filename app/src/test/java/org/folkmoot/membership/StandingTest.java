package org.folkmoot.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private static final LocalDate JOINED = LocalDate.of(2025, 4, 1);
    private static final Scheme YEARLY = new Scheme(new UUID(0, 1), "Full", false, 12, 60, null, null, null);

    @ParameterizedTest
    @CsvSource({
        "2025-03-31,FUTURE",
        "2025-04-01,CURRENT",
        "2026-03-31,CURRENT",
        "2026-04-01,OVERDUE",
        "2026-05-30,OVERDUE",
        "2026-05-31,LAPSED"
    })
    void aYearIsAYearThenGraceThenLapsed(String today, Status status) {
        var facts = List.of(new Fact(Fact.Kind.JOINED, JOINED, YEARLY.from(JOINED)));
        assertThat(Standing.of(facts, 60, LocalDate.parse(today)).orElseThrow().status())
                .isEqualTo(status);
    }

    @Test
    void anEndEndsItAndJoiningAgainBeginsAnew() {
        var left = new Fact(Fact.Kind.ENDED, LocalDate.of(2025, 9, 1), null);
        var joined = new Fact(Fact.Kind.JOINED, JOINED, YEARLY.from(JOINED));
        var today = LocalDate.of(2025, 10, 1);
        assertThat(Standing.of(List.of(joined, left), 60, today).orElseThrow().status())
                .isEqualTo(Status.ENDED);
        var again = new Fact(Fact.Kind.JOINED, today, YEARLY.from(today));
        assertThat(Standing.of(List.of(joined, left, again), 60, today)
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.CURRENT);
    }

    @Test
    void withoutAnEndItLasts() {
        var forLife = new Scheme(new UUID(0, 2), "Life", false, null, 60, null, null, null);
        assertThat(forLife.from(JOINED)).isNull();
        assertThat(forLife.renewed(JOINED, null)).isNull();
        var facts = List.of(new Fact(Fact.Kind.JOINED, JOINED, null));
        assertThat(Standing.of(facts, 0, LocalDate.of(2199, 1, 1)).orElseThrow().status())
                .isEqualTo(Status.CURRENT);
        assertThat(Standing.of(List.of(), 0, JOINED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01,2027-03-31",
        "2026-03-31,2027-03-31",
        "2026-05-30,2027-03-31",
        "2026-05-31,2027-05-30",
    })
    void aRenewalGoesOnFromTheOldEndUntilGraceIsOver(String day, String until) {
        assertThat(YEARLY.renewed(LocalDate.parse(day), LocalDate.of(2026, 3, 31)))
                .isEqualTo(LocalDate.parse(until));
    }

    @Test
    void renewedTwiceIsNoLonger() {
        var once = YEARLY.renewed(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 31));
        assertThat(YEARLY.renewed(LocalDate.of(2026, 2, 2), once)).isEqualTo(once);
    }

    @Test
    void aRenewalNeverShortens() {
        var random = new Random(31);
        for (var i = 0; i < 2_000; i++) {
            var scheme = new Scheme(
                    new UUID(0, 3), "x", false, 1 + random.nextInt(36), random.nextInt(90), null, null, null);
            var until = JOINED.plusDays(random.nextInt(1_000));
            var day = JOINED.plusDays(random.nextInt(1_200));
            var renewed = scheme.renewed(day, until);
            assertThat(renewed).isAfterOrEqualTo(until);
            assertThat(scheme.renewed(day, renewed)).isEqualTo(renewed);
        }
    }
}
