package org.folkmoot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final String WELSH = """
            # a remark
            msgid ""
            msgstr "Language: cy\\n"

            #: web/error.jte
            msgid "Nothing is here"
            msgstr "Does dim yma"

            msgid "Not translated yet"
            msgstr ""

            msgid ""
            "A long "
            "sentence"
            msgstr "Brawddeg \\"hir\\""
            """;

    @Test
    void readsWhatTranslatorsToolsWrite() {
        assertThat(Catalogue.read(WELSH).sentences())
                .containsOnly(
                        java.util.Map.entry("Nothing is here", "Does dim yma"),
                        java.util.Map.entry("A long sentence", "Brawddeg \"hir\""));
    }

    @Test
    void aLanguageWithoutWordsIsRefused() {
        assertThatThrownBy(() -> Words.of("xx")).hasMessageContaining("no words in the language xx");
    }

    @Test
    void englishNeedsNoCatalogue() {
        assertThat(Words.of("en").say("Nothing is here")).isEqualTo("Nothing is here");
    }

    @Test
    void noCatalogueKeepsSentencesThatNothingSays() {
        for (Path file : SourceFiles.below(SourceFiles.WORDS, ".po")) {
            assertThat(unused(Catalogue.read(SourceFiles.text(file))))
                    .as("sentences of %s that no template or class says", file)
                    .isEmpty();
        }
    }

    @Test
    void aSentenceThatNothingSaysIsFound() {
        assertThat(unused(Catalogue.read(WELSH))).containsExactly("A long sentence");
    }

    private static List<String> unused(Catalogue catalogue) {
        var sources = Stream.concat(
                        SourceFiles.below(SourceFiles.TEMPLATES, ".jte").stream(),
                        SourceFiles.below(SourceFiles.CLASSES, ".java").stream())
                .map(SourceFiles::text)
                .collect(Collectors.joining());
        return catalogue.sentences().keySet().stream()
                .filter(sentence -> !sources.contains("\"" + sentence.replace("\"", "\\\"") + "\""))
                .toList();
    }
}
