package org.folkmoot.register;

import static org.assertj.core.api.Assertions.assertThat;

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
}
