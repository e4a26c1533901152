package org.folkmoot.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.folkmoot.jobs.Retention;
import org.junit.jupiter.api.Test;

class RetentionClockTest {

    @Test
    void everyPackSaysOfEverythingHowLongItIsKept() {
        assertThat(Shipped.PACKS.byName().values())
                .allSatisfy(pack -> assertThat(pack.retention())
                        .extracting(RetentionClock::what)
                        .containsExactlyInAnyOrder(Retention.values()));
    }

    @Test
    void aBodyShortensButNeverLengthens() {
        var letters = clock(Retention.LETTERS);
        assertThat(Chosen.NOTHING.days(letters)).isEqualTo(400);
        assertThat(kept("letters=90").days(letters)).isEqualTo(90);
        assertThat(kept("letters=9000").days(letters)).isEqualTo(400);
        assertThat(kept("claims=100 letters=90").days(clock(Retention.CLAIMS))).isEqualTo(100);
    }

    @Test
    void whatNobodyKnowsAnyMoreIsPassedOver() {
        assertThat(kept("telegrams=3 letters=90").retention()).isEqualTo(Map.of(Retention.LETTERS, 90));
    }

    private static Chosen kept(String text) {
        return new Chosen(Map.of(Setting.RETENTION, text));
    }

    private static RetentionClock clock(Retention what) {
        return Shipped.ENGLAND.retention().stream()
                .filter(clock -> clock.what() == what)
                .findFirst()
                .orElseThrow();
    }
}
