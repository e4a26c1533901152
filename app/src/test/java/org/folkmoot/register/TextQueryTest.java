package org.folkmoot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextQueryTest {

    @Test
    void allWordsAreNeededAndTheLastOneMayBeUnfinished() {
        assertThat(TextQuery.all(List.of("sale", "brass"), Map.of()).every()).isEqualTo("'sale' & 'brass':*");
    }

    @Test
    void veryShortBeginningsAreWholeWords() {
        assertThat(TextQuery.all(List.of("me"), Map.of()).every()).isEqualTo("'me'");
    }

    @Test
    void correctionsStandBesideWhatWasTyped() {
        var query = TextQuery.all(List.of("fod", "bank"), Map.of("fod", List.of("food", "fold")));
        assertThat(query.every()).isEqualTo("('fod' | 'food' | 'fold') & 'bank':*");
        assertThat(query.parts()).containsExactly("('fod' | 'food' | 'fold')", "'bank':*");
    }

    @Test
    void someWordsAreEnough() {
        assertThat(TextQuery.any(List.of("sale", "opera"), Map.of()).every()).isEqualTo("'sale' | 'opera':*");
    }

    @Test
    void inTheShownNameAlone() {
        var query = TextQuery.all(List.of("fod", "bank"), Map.of("fod", List.of("food")));
        assertThat(query.inName()).isEqualTo("('fod':A | 'food':A) & 'bank':*A");
        assertThat(TextQuery.all(List.of("me"), Map.of()).inName()).isEqualTo("'me':A");
        assertThat(TextQuery.all(List.of(), Map.of()).inName()).isEmpty();
    }
}
