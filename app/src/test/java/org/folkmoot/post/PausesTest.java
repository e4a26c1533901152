package org.folkmoot.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PausesTest {

    @Test
    void eachPauseIsAtLeastAsLongAsTheOneBeforeAndAllAreFourDays() {
        var pauses = IntStream.iterate(0, i -> Pauses.after(i).isPresent(), i -> i + 1)
                .mapToObj(Pauses::after)
                .map(Optional::orElseThrow)
                .toList();
        assertThat(pauses).isSorted().hasSize(9);
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofHours(85), Duration.ofHours(96));
        assertThat(Pauses.after(pauses.size())).isEmpty();
        assertThat(Pauses.after(Integer.MAX_VALUE)).isEmpty();
    }

    @Test
    void aServerThatIsGoneIsTriedAgainAfterFiveSecondsAndNeverLaterThanSixMinutes() {
        assertThat(Pauses.ofServer(1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(Pauses.ofServer(2)).isEqualTo(Duration.ofSeconds(10));
        assertThat(Pauses.ofServer(7)).isEqualTo(Duration.ofSeconds(320));
        assertThat(Pauses.ofServer(1_000_000)).isEqualTo(Duration.ofSeconds(320));
    }

    @Test
    void wordsThatNobodyCanGuessAreNeverTheSameAndAlwaysOfTheForm() {
        var tokens = new Tokens();
        var made = new HashSet<String>();
        for (var i = 0; i < 10_000; i++) {
            var token = tokens.make();
            assertThat(Tokens.FORM.matcher(token).matches()).as(token).isTrue();
            made.add(token);
        }
        assertThat(made).hasSize(10_000);
    }
}
