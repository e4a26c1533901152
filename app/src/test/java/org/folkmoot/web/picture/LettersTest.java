package org.folkmoot.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    private static final double SIZE = 1000;

    @Test
    void whatFollowsAMoveIsALine() {
        var outline = Outline.of("M0 0 10 0 10 20Z");
        assertThat(outline.getBounds2D().getWidth()).isEqualTo(10);
        assertThat(outline.contains(8, 5)).isTrue();
        assertThat(outline.contains(2, 15)).isFalse();
    }

    @Test
    void curvesAndShortLinesAreRead() {
        var outline = Outline.of("M0 0H10V-10Q5 -20 0 -10Z");
        assertThat(outline.contains(5, -12)).isTrue();
        assertThat(outline.contains(1, -14)).isFalse();
    }

    /** A letter that lost a stroke is narrower than its advance by far. */
    @ParameterizedTest
    @ValueSource(strings = {"headings.glyphs", "text.glyphs"})
    void everyLetterFillsItsRoom(String file) {
        var letters = Letters.of(file);
        for (var code : "ABCDEFGHKLMNOPQRSTUVWXYZabcdeghkmnopqsuvwxyz0234567890".toCharArray()) {
            var letter = String.valueOf(code);
            var drawn = letters.line(letter, SIZE, 0, 0).getBounds2D();
            assertThat(drawn.getWidth()).as(letter).isGreaterThan(0.72 * letters.width(letter, SIZE));
        }
    }

    @Test
    void linesAreAsWideAsTheyMayBeAndWhatIsLeftOutIsSaid() {
        var letters = Letters.of("text.glyphs");
        assertThat(letters.lines("one two three four", 10, 1000, 2)).containsExactly("one two three four");
        var narrow = letters.lines("one two three four five six seven", 10, 60, 2);
        assertThat(narrow).hasSize(2).allMatch(line -> letters.width(line, 10) <= 60);
        assertThat(narrow.getLast()).endsWith("…");
        assertThat(letters.lines("", 10, 60, 2)).isEqualTo(List.of(""));
    }
}
