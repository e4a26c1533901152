package org.folkmoot.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * One language's sentences: a file {@code words/LANGUAGE.po} as translators know it, with {@code msgid} the English
 * sentence and {@code msgstr} the translation. What is not translated yet stays English.
 */
record Catalogue(Map<String, String> sentences) {

    static Catalogue of(String language) {
        try {
            return read(new ClassPathResource("words/" + language + ".po").getContentAsString(UTF_8));
        } catch (IOException e) {
            throw new IllegalArgumentException("There are no words in the language " + language, e);
        }
    }

    static Catalogue read(String file) {
        var texts = new ArrayList<StringBuilder>();
        for (var line : file.lines().map(String::strip).toList()) {
            if (line.startsWith("msgid ") || line.startsWith("msgstr ")) {
                texts.add(new StringBuilder(quoted(line)));
            } else if (line.startsWith("\"")) {
                texts.getLast().append(quoted(line));
            }
        }
        return new Catalogue(pairs(texts));
    }

    private static Map<String, String> pairs(List<StringBuilder> texts) {
        var sentences = new LinkedHashMap<String, String>();
        for (int i = 0; i + 1 < texts.size(); i += 2) {
            if (!texts.get(i).isEmpty() && !texts.get(i + 1).isEmpty()) {
                sentences.put(texts.get(i).toString(), texts.get(i + 1).toString());
            }
        }
        return sentences;
    }

    private static String quoted(String line) {
        var text = line.substring(line.indexOf('"') + 1, line.lastIndexOf('"'));
        return text.replace("\\\"", "\"").replace("\\n", "\n").replace("\\\\", "\\");
    }
}
