package org.folkmoot.tally.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.folkmoot.tally.Rule;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    private static Arguments parse(String... words) throws Exception {
        return Arguments.parse(List.of(words));
    }

    @Test
    void withoutOptionsTheScottishRulesCountTheSeatsOfTheFile() throws Exception {
        var arguments = parse("a.blt");

        assertThat(arguments.rule()).isSameAs(Rule.SCOTTISH);
        assertThat(arguments.seats()).isZero();
        assertThat(arguments.json()).isFalse();
        assertThat(arguments.files()).containsExactly("a.blt");
    }

    @Test
    void optionsMayStandAnywhere() throws Exception {
        var arguments = parse("a.blt", "--json", "b.blt", "--seats=3", "--rule", "meek", "c.blt");

        assertThat(arguments.rule()).isSameAs(Rule.MEEK);
        assertThat(arguments.seats()).isEqualTo(3);
        assertThat(arguments.json()).isTrue();
        assertThat(arguments.files()).containsExactly("a.blt", "b.blt", "c.blt");
    }

    @Test
    void onlyTheFirstWordCountIsPassedOver() throws Exception {
        assertThat(parse("count", "a", "count").files()).containsExactly("a", "count");
        assertThat(parse("--json", "count").files()).containsExactly("count");
    }

    @Test
    void aSeedStaysWithWhateverRuleComesAfterIt() throws Exception {
        assertThat(parse("--seed", "x", "--rule", "irv", "a").rule().name()).isEqualTo("irv");
        assertThat(parse("--seed", "x", "--rule", "irv", "a").rule()).isNotSameAs(Rule.IRV);
        assertThat(parse("--rule", "irv", "a").rule()).isSameAs(Rule.IRV);
    }

    @Test
    void aValueMayHoldAnEqualsSignOrDashes() throws Exception {
        assertThat(parse("--seed=a=b", "f").files()).containsExactly("f");
        assertThat(parse("--seed", "--json", "f").json()).isFalse();
    }

    @Test
    void seatsAreAWholeNumberFromOne() throws Exception {
        assertThat(parse("--seats", "999999", "f").seats()).isEqualTo(999_999);
        for (var wrong : List.of("0", "-1", "1.5", "", "1000000", "01")) {
            assertThatThrownBy(() -> parse("--seats", wrong, "f"))
                    .isInstanceOf(UnusableArguments.class)
                    .hasMessageContaining("not \"" + wrong + "\".");
        }
    }
}
