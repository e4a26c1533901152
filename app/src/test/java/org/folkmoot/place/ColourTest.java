package org.folkmoot.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    @ParameterizedTest
    @CsvSource({
        "#000000,#ffffff,21.0",
        "#ffffff,#000000,21.0",
        "#777777,#ffffff,4.48",
        "#767676,#ffffff,4.54",
        "#ff0000,#ffffff,4.0"
    })
    void contrastIsThatOfTheGuidelines(String one, String two, double contrast) {
        assertThat(colour(one).contrast(colour(two))).isCloseTo(contrast, within(0.005));
    }

    @Test
    void aColourHasNoContrastToItself() {
        assertThat(colour("#0b5d4b").contrast(colour("#0b5d4b"))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#0B5D4B", "0b5d4b", " #0b5d4b "})
    void itIsReadWithAndWithoutItsSign(String typed) {
        assertThat(colour(typed).hex()).isEqualTo("#0b5d4b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "green", "#12345", "#1234567", "#12345g", "#0b5d4b;}body{display:none", "url(x)"})
    void whatIsNoColourIsNone(String typed) {
        assertThat(Colour.read(typed)).isEmpty();
    }

    @Test
    void mixingGoesFromOneToTheOther() {
        assertThat(colour("#000000").mixed(Colour.WHITE, 0)).isEqualTo(colour("#000000"));
        assertThat(colour("#000000").mixed(Colour.WHITE, 1)).isEqualTo(Colour.WHITE);
        assertThat(colour("#102030").mixed(colour("#304050"), 0.5).hex()).isEqualTo("#203040");
    }

    @Test
    void theColoursThatPagesUsuallyHaveCanBeRead() {
        assertThat(Colours.ofText(colour("#0b5d4b"))).isGreaterThan(Colours.OF_TEXT);
    }

    @Test
    void aColourThatIsReadOnWhiteButNotOnItsOwnTintIsNotEnough() {
        var grey = colour("#757575");
        assertThat(grey.contrast(Colour.WHITE)).isGreaterThan(Colours.OF_TEXT);
        assertThat(Colours.ofText(grey)).isLessThan(Colours.OF_TEXT);
    }

    @Test
    void theStyleSheetSaysOnlyWhatWasChosen() {
        assertThat(new Colours(Optional.empty(), Optional.of(colour("#884400"))).css())
                .isEqualTo(":root { --marigold: #884400; }\n");
        assertThat(new Colours(Optional.of(colour("#402060")), Optional.empty()).css())
                .startsWith(":root { --green: #402060; --green-dark: #")
                .doesNotContain("marigold");
        assertThat(new Colours(Optional.empty(), Optional.empty()).isUsual()).isTrue();
    }

    private static Colour colour(String typed) {
        return Colour.read(typed).orElseThrow();
    }
}
