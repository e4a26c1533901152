package org.folkmoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{0}",
                "{0}{1}",
                "Since {1}: {0}, by {0}",
                "The group's {1} isn't {0}",
                "It''s {0}",
                "'{'{0}'}'",
                "{0} and {2}",
                "nothing to fill in",
                "{1, plural, one {# group} other {# groups}} of {0}"
            })
    void aSentenceReadsAsIcuReadsIt(String sentence) {
        for (var arguments : List.<Object[]>of(
                new Object[] {"Ada", 1_284}, new Object[] {"", 1L}, new Object[] {"{1}", 283_289L}, new Object[] {
                    new BigDecimal("1234.50"), -7
                })) {
            assertThat(t.say(sentence, arguments)).isEqualTo(new MessageFormat(sentence, Locale.UK).format(arguments));
        }
    }

    @Test
    void aMillionIsSaidAsItIsCounted() {
        for (long number : new long[] {0, 7, 999, 1_000, -1_000, 1_234_567, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThat(t.say("{0}", number))
                    .isEqualTo(t.number(number))
                    .isEqualTo(String.format(Locale.UK, "%,d", number));
        }
    }
}
