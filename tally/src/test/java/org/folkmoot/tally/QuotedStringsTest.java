package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedStringsTest {

    @Test
    void takesALineApart() {
        assertThat(QuotedStrings.of("\"A b\" \"C\"").orElseThrow()).containsExactly("A b", "C");
        assertThat(QuotedStrings.of("  \"A\",\t\"B\" , ").orElseThrow()).containsExactly("A", "B");
        assertThat(QuotedStrings.of("\"A\"\"").isEmpty()).isTrue();
    }

    @Test
    void keepsDoubledQuotesWithinAString() {
        assertThat(QuotedStrings.of("\"A \"\"x\"\" b\"").orElseThrow()).containsExactly("A \"\"x\"\" b");
        assertThat(QuotedStrings.of("\"\"\"A\"\"\"").orElseThrow()).containsExactly("\"\"A\"\"");
    }

    @Test
    void knowsTheEmptyString() {
        assertThat(QuotedStrings.of("\"\"").orElseThrow()).containsExactly("");
        assertThat(QuotedStrings.of("\"\" \"A\"").orElseThrow()).containsExactly("", "A");
    }

    @Test
    void stopsAtAComment() {
        assertThat(QuotedStrings.of("\"A\" # \"B\"").orElseThrow()).containsExactly("A");
        assertThat(QuotedStrings.of("# \"B\"").orElseThrow()).isEmpty();
    }

    @Test
    void givesNothingWhereAnythingElseStands() {
        assertThat(QuotedStrings.of("A")).isEmpty();
        assertThat(QuotedStrings.of("\"A\" b")).isEmpty();
        assertThat(QuotedStrings.of("\"A")).isEmpty();
        assertThat(QuotedStrings.of("\"")).isEmpty();
    }

    @Test
    void anEmptyLineHoldsNone() {
        assertThat(QuotedStrings.of("").orElseThrow()).isEmpty();
    }
}
