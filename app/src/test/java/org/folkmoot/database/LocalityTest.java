package org.folkmoot.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalityTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trafford",
                "ab",
                "stoke-on-trent",
                "area-51",
                "order",
                "a2345678901234567890123456789012345678 90"
            })
    void takesSmallLettersDigitsAndHyphens(String name) {
        var plain = name.replace(" ", "");
        assertThat(Locality.isName(plain)).isTrue();
        assertThat(new Locality(plain).schema()).doesNotContain("-");
        assertThat(new Locality(plain).outside().length()).isLessThan(64);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "Trafford",
                "1st",
                "-ab",
                "ab-",
                "a--b",
                "a_b",
                "a b",
                "a.b",
                "é1",
                "ab\n",
                "health",
                "assets",
                "host",
                "public",
                "extensions",
                "information-schema",
                "pg-catalog",
                "pg-toast",
                "a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t-u-v-w-x-y-z",
                "a23456789012345678901234567890123456789012"
            })
    void refusesOthersAndThoseThatAreTaken(String name) {
        assertThat(Locality.isName(name)).isFalse();
        assertThatThrownBy(() -> new Locality(name)).isInstanceOf(IllegalArgumentException.class);
    }
}
