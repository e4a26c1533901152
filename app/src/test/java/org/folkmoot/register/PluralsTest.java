package org.folkmoot.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluralsTest {

    @ParameterizedTest
    @CsvSource({
        "scout, scouts",
        "charity, charities",
        "day, days",
        "church, churches",
        "box, boxes",
        "class, classes",
        "brush, brushes"
    })
    void eachNumberGivesTheOther(String one, String many) {
        assertThat(Plurals.other(one)).isEqualTo(many);
        assertThat(Plurals.other(many)).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "of", "1193780", "119"})
    void whatIsTooShortOrANumberHasNone(String word) {
        assertThat(Plurals.other(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"campus, campuss", "tennis, tenniss"})
    void whatOnlyEndsLikeAPluralIsNotCut(String word, String other) {
        assertThat(Plurals.other(word)).isEqualTo(other);
    }
}
