package org.folkmoot.place;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gathers the page words of a pack's languages; a later file replaces single words of an earlier one. */
final class Words {

    private final List<Locale> languages;
    private final Map<Locale, Map<Word, String>> said = new HashMap<>();

    Words(List<Locale> languages) {
        this.languages = languages;
    }

    void add(Entry file) {
        file.entries().forEach((tag, words) -> {
            Locale language = Locale.forLanguageTag(tag);
            words.entries()
                    .forEach((_, word) -> said.computeIfAbsent(language, _ -> new EnumMap<>(Word.class))
                            .put(known(word), word.text()));
        });
    }

    private static Word known(Entry entry) {
        for (Word word : Word.values()) {
            if (word.key().equals(entry.key())) {
                return word;
            }
        }
        throw entry.mistake("\"%s\" is not a page word".formatted(entry.key()));
    }

    /** All languages that have words: the first must be among them, and none may lack a word. */
    Map<Locale, Map<Word, String>> complete(Path file) {
        said.computeIfAbsent(languages.getFirst(), _ -> new EnumMap<>(Word.class));
        said.forEach((language, words) -> {
            for (Word word : Word.values()) {
                if (!words.containsKey(word)) {
                    throw Mistake.in(
                            file, "the word \"%s\" is missing in \"%s\"; add it".formatted(word.key(), language));
                }
            }
        });
        return Map.copyOf(said);
    }
}
