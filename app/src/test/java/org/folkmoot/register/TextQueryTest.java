package org.folkmoot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextQueryTest {

    @Test
    void allWordsAreNeededAndTheLastOneMayBeUnfinished() {
        assertThat(TextQuery.all(List.of("sale", "brass"), Map.of()).every())
                .isEqualTo("('sale' | 'sales') & 'brass':*");
    }

    @Test
    void veryShortBeginningsAreWholeWords() {
        assertThat(TextQuery.all(List.of("me"), Map.of()).every()).isEqualTo("'me'");
    }

    @Test
    void correctionsStandBesideWhatWasTyped() {
        var query = TextQuery.all(List.of("fod", "bank"), Map.of("fod", List.of("food", "fold")));
        assertThat(query.every()).isEqualTo("('fod' | 'food' | 'fold') & 'bank':*");
        assertThat(query.parts())
                .extracting(part -> part.text(false))
                .containsExactly("('fod' | 'food' | 'fold')", "'bank':*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "scouts group; ('scouts' | 'scout') & 'group':*",
                "scout group; ('scout' | 'scouts') & 'group':*",
                "local scouts; ('local' | 'locals') & ('scouts':* | 'scout')",
                "charities; ('charities':* | 'charity')",
                "charity; ('charity':* | 'charities')"
            })
    void aWordIsMeantInWhicheverNumber(String words, String query) {
        assertThat(TextQuery.all(List.of(words.split(" ")), Map.of()).every()).isEqualTo(query);
    }

    @Test
    void someWordsAreEnough() {
        assertThat(TextQuery.any(List.of("sale", "opera"), Map.of()).every())
                .isEqualTo("('sale' | 'sales') | 'opera':*");
    }

    @Test
    void inTheShownNameAlone() {
        var query = TextQuery.all(List.of("fod", "bank"), Map.of("fod", List.of("food")));
        assertThat(query.inName()).isEqualTo("('fod':A | 'food':A) & 'bank':*A");
        assertThat(TextQuery.all(List.of("me"), Map.of()).inName()).isEqualTo("'me':A");
        assertThat(TextQuery.all(List.of(), Map.of()).inName()).isEmpty();
    }
}
