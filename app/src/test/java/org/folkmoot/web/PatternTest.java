package org.folkmoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PatternTest {

    private static final Set<String> NO_COMPONENTS = Set.of(
            "account",
            "desk",
            "accessibility",
            "bare",
            "contact",
            "error",
            "facts",
            "figures",
            "head",
            "hint",
            "keys",
            "keysDialog",
            "mark",
            "navigation",
            "page",
            "pattern",
            "patterns",
            "privacy");

    @Test
    void everyComponentStandsOnThePatternPage() {
        var templates = SourceFiles.below(SourceFiles.TEMPLATES.resolve("web"), ".jte").stream()
                .map(file -> file.getFileName().toString().replace(".jte", ""))
                .filter(name -> !name.matches("patterns[A-Z].*") && !NO_COMPONENTS.contains(name))
                .toList();
        assertThat(Pattern.NAMES).containsExactlyInAnyOrderElementsOf(templates);
    }

    @Test
    void theParametersAreTheComponentsOwn() {
        assertThat(Pattern.of("tag").parameters()).containsExactly("String words", "Tone tone");
    }

    @Test
    void aPartOfANameFindsIt() {
        assertThat(Pattern.called(" PAGI ")).containsExactly("pagination");
        assertThat(Pattern.called("")).isEqualTo(Pattern.NAMES);
    }
}
