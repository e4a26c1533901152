package org.folkmoot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {

    @ParameterizedTest
    @CsvSource({
        "food, food, 0",
        "food, fod, 1",
        "food, foood, 1",
        "food, fodo, 1",
        "food, fool, 1",
        "'', abc, 3",
        "altrincham, altringham, 1",
        "altrincham, altrnicahm, 2",
        "ca, abc, 3"
    })
    void countsSlips(String a, String b, int slips) {
        assertThat(Slips.between(a, b)).isEqualTo(slips);
        assertThat(Slips.between(b, a)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({"ab", "food", "scouts"})
    void everyOneSlipIsOneSlipAwayAndNoneIsMissing(String word) {
        var slips = Spelling.oneSlip(word);
        assertThat(slips).doesNotContain(word).allMatch(slip -> Slips.between(word, slip) == 1);
        var random = new Random(11);
        for (var i = 0; i < 3000; i++) {
            var other = random.ints(word.length() - 1 + random.nextInt(3), 'a', 'z' + 1)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            assertThat(slips.contains(other)).as(other).isEqualTo(Slips.between(word, other) == 1);
        }
    }

    @Test
    void oneSlipMakesTheFourKindsOfSlip() {
        assertThat(Spelling.oneSlip("food")).contains("ood", "fod", "foood", "fxood", "foodx", "ofod", "fodo", "foot");
    }
}
