package org.folkmoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words t = Words.english();

    @Test
    void numbersAreGroupedAndPluralsAgree() {
        var sentence = "{0, plural, one {# group} other {# groups}}";
        assertThat(t.say(sentence, 1)).isEqualTo("1 group");
        assertThat(t.say(sentence, 1284)).isEqualTo("1,284 groups");
        assertThat(t.number(283_289)).isEqualTo("283,289");
    }

    @Test
    void anApostropheStaysAnApostrophe() {
        assertThat(t.say("The group's {0} votes", 3)).isEqualTo("The group's 3 votes");
    }

    @Test
    void aDayIsWrittenAsPeopleWriteIt() {
        assertThat(t.day(LocalDate.of(2026, 5, 14))).isEqualTo("14 May 2026");
    }

    @Test
    void aSentenceWithoutArgumentsIsPrintedAsItStands() {
        assertThat(t.say("Enter the year, like {2026}")).isEqualTo("Enter the year, like {2026}");
    }
}
