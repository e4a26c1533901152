package org.folkmoot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void readsWordsOptionsAndFlagsInAnyOrder() {
        var read = read("a", "--port", "80", "--json", "b", "--data=x=y");
        assertThat(read.words()).containsExactly("a", "b");
        assertThat(read.option("port")).contains("80");
        assertThat(read.option("data")).contains("x=y");
        assertThat(read.has("json")).isTrue();
        assertThat(read.has("create")).isFalse();
        assertThat(read.option("none")).isEmpty();
    }

    @Test
    void anOptionThatIsGivenTwiceHasTheLastValue() {
        assertThat(read("--port", "1", "--port", "2").option("port")).contains("2");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> read("--prot", "80"))
                .isInstanceOf(Usage.class)
                .hasMessage("There is no option --prot.");
        assertThatThrownBy(() -> read("--json=yes")).isInstanceOf(Usage.class);
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        assertThatThrownBy(() -> read("--port")).hasMessage("The option --port needs a value behind it.");
    }

    private static Arguments read(String... given) {
        return Arguments.read(List.of(given), Set.of("port", "data"), Set.of("json", "create"));
    }
}
