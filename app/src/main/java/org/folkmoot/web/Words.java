package org.folkmoot.web;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What pages say, in one language.
 *
 * <p>The key is the plain English sentence; a catalogue gives the other languages. Arguments are {@code {0}}, {@code
 * {1}} …, numbers print with the language's grouping, plurals are ICU's: {@code {0, plural, one {# group} other {#
 * groups}}}. An apostrophe in a sentence with arguments stays one apostrophe.
 */
public final class Words {

    private final Locale language;
    private final Map<String, String> catalogue;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    Words(Locale language, Map<String, String> catalogue) {
        this.language = language;
        this.catalogue = Map.copyOf(catalogue);
    }

    /** British English: every sentence is its own key. */
    public static Words english() {
        return new Words(Locale.UK, Map.of());
    }

    /** The language's tag, as the page's {@code lang} attribute wants it. */
    public String language() {
        return language.getLanguage();
    }

    public Locale locale() {
        return language;
    }

    /** A sentence of this language. */
    public String say(String english, Object... arguments) {
        var sentence = catalogue.getOrDefault(english, english);
        if (arguments.length == 0) {
            return sentence;
        }
        var format = formats.computeIfAbsent(sentence, text -> new MessageFormat(text, language));
        return format.clone().format(arguments);
    }
}
