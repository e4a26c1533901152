package org.folkmoot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.register.Occurrences.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    /** Words of names, with how many are named by each. */
    private static final Map<String, Integer> NAMES =
            Map.of("altrincham", 30, "allotment", 4, "food", 9, "fold", 2, "ford", 12, "garden", 5, "harvest", 1);

    private final WordIndex index = index();

    private static WordIndex index() {
        var all = new TreeMap<String, Occurrences>();
        NAMES.forEach((word, organisations) -> {
            for (var i = 0; i < organisations; i++) {
                all.computeIfAbsent(word, _ -> new Occurrences()).add(i, Where.NAME);
            }
        });
        all.computeIfAbsent("gardening", _ -> new Occurrences()).add(3, Where.ELSEWHERE);
        return new WordIndex(all);
    }

    private List<String> meant(String typed) {
        return Spelling.corrections(index, List.of(typed)).getOrDefault(typed, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "alotment, allotment",
        "altringham, altrincham",
        "gadren, garden",
        "harveest, harvest",
        "altringhan, altrincham",
        "alllottment, allotment"
    })
    void aSlipIsCorrectedToAWordOfANameHere(String typed, String meant) {
        assertThat(meant(typed)).containsExactly(meant);
    }

    @Test
    void thoseComeFirstByWhichMostAreNamed() {
        assertThat(meant("fod")).containsExactly("ford", "food", "fold");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fo", "faad", "grodin", "harbour", "f00d"})
    void whatIsTooFarOrShortOrANumberIsLeft(String typed) {
        assertThat(meant(typed)).isEmpty();
    }

    @Test
    void whatNoNameHasIsUnknownButOfNumbersThatCannotBeTold() {
        assertThat(Spelling.unknown(index, List.of("food", "gardening", "bnak", "1st", "of")))
                .containsExactly("gardening", "bnak");
    }
}
