package org.folkmoot.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sale Brass Band | sale brass band",
                "  THE   CAFÉ  | the cafe",
                "St. Mary's | st marys",
                "St Mary’s ‘Hub’ | st marys hub",
                "Arts & Crafts | arts and crafts",
                "Arts&Crafts | arts and crafts",
                "Stoke-on-Trent (North) | stoke on trent north",
                "Straße Æbler Œuvre Øre Łódź Đà Ðe | strasse aebler oeuvre ore lodz da de",
                "U3A / 1st Sale | u3a 1st sale",
                "ﬁrst ½ ① | first 1 2 1",
                "Кружок 東京 | кружок 東京",
                "zero\u200bwidth le\u200eft | zerowidth left",
                "!!! | ''"
            })
    void makesNamesComparable(String name, String folded) {
        assertThat(Folded.of(name)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'", "& &", "\0", "\ud83d\ude00", "\ud83d", "-a-"})
    void foldingAgainChangesNothing(String text) {
        var once = Folded.of(text);
        assertThat(Folded.of(once)).isEqualTo(once).doesNotContain("  ").isEqualTo(once.strip());
    }

    @Test
    void givesTheWords() {
        assertThat(Folded.words("Sale & District, 1923")).containsExactly("sale", "and", "district", "1923");
        assertThat(Folded.words("…")).isEmpty();
    }
}
