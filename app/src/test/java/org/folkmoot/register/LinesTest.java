package org.folkmoot.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void tellsTheLineAtWhichAKeyStoodBefore() {
        var lines = new Lines();
        assertThat(lines.keep("a", 2)).isZero();
        assertThat(lines.keep("b", 3)).isZero();
        assertThat(lines.keep("a", 4)).isEqualTo(2);
        assertThat(lines.keep("a", 5)).isEqualTo(2);
        assertThat(lines.keep("", 6)).isZero();
        assertThat(lines.keep("", 7)).isEqualTo(6);
    }

    @Test
    void growsWithoutForgetting() {
        var lines = new Lines();
        for (var line = 1; line <= 50_000; line++) {
            assertThat(lines.keep("GB-CHC-" + line, line)).isZero();
        }
        for (var line = 1; line <= 50_000; line++) {
            assertThat(lines.keep("GB-CHC-" + line, 99_999)).isEqualTo(line);
        }
    }
}
