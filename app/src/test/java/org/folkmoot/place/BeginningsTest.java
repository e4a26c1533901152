package org.folkmoot.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "\\b(cats?|felines?)\\b ! cat/feline",
                "(pon(y|ies)+) ! pony/ponies",
                "r\\.?a\\.?f ! r.a.f/r.af/ra.f/raf",
                "Over [5-9]0s ! 'over '",
                "fund[ -]?raising ! 'fund raising/fund-raising/fundraising'",
                "friends of .* school ! 'friends of '",
                "(multi[\\W ]+ethnic|BME) ! multi/bme",
                "caf[eé] ! caf",
                "(?:one|two)x ! onex/twox",
                "ab*c ! ab/ac"
            })
    void tellsHowAMatchCanBegin(String expression, String beginnings) {
        assertThat(Beginnings.of(expression)).containsExactlyInAnyOrder(beginnings.split("/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x[\\])]|y", "(a?)", ".a", "[^a]b", "\\Qa|b\\E", "(?=a)b", "\\w+"})
    void saysSoWhenItCannotTell(String expression) {
        assertThat(Beginnings.of(expression)).contains("");
    }

    @ParameterizedTest
    @CsvSource({
        "ab*c, abbc",
        "caf[eé], CAFÉ",
        "x[\\])]|y, y",
        "(a|)b, B",
        "k, \u212A",
        "(one|two)+three, twoonethree",
        "a(?i)B, ab",
        "[a-c]x, bx",
        "(?<name>hope), Hope"
    })
    void everyMatchBeginsWithOneOfThem(String expression, String text) {
        Matcher match = Expressions.compile(expression).matcher(text);
        assertThat(match.find()).isTrue();
        StringBuilder found = new StringBuilder();
        match.group().chars().forEach(c -> found.append(Expressions.fold((char) c)));
        assertThat(Beginnings.of(expression)).anyMatch(found.toString()::startsWith);
    }
}
