package org.folkmoot.web;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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

    private static final Words ENGLISH = new Words(Locale.UK, Map.of());

    private final Locale language;
    private final Map<String, String> catalogue;
    private final Map<String, Message> messages = new ConcurrentHashMap<>();
    private final LocalizedNumberFormatter numbers;
    private final DateTimeFormatter days;

    Words(Locale language, Map<String, String> catalogue) {
        this.language = language;
        this.catalogue = Map.copyOf(catalogue);
        this.numbers = NumberFormatter.withLocale(language);
        this.days = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
    }

    /** British English: every sentence is its own key. */
    public static Words english() {
        return ENGLISH;
    }

    /** The words of another language, from its file {@code words/LANGUAGE.po}; "en" is British English. */
    public static Words of(String language) {
        return language.equals("en")
                ? english()
                : new Words(
                        Locale.forLanguageTag(language), Catalogue.of(language).sentences());
    }

    /** The language's tag, as the page's {@code lang} attribute wants it. */
    public String language() {
        return language.getLanguage();
    }

    public Locale locale() {
        return language;
    }

    /** A day as people write it: "14 May 2026". */
    public String day(LocalDate day) {
        return day.format(days);
    }

    /** A whole number with its grouping: "1,284". */
    public String number(long number) {
        return numbers.format(number).toString();
    }

    /** A sentence of this language. */
    public String say(String english, Object... arguments) {
        var sentence = catalogue.getOrDefault(english, english);
        if (arguments.length == 0) {
            return sentence;
        }
        return messages.computeIfAbsent(sentence, text -> Message.of(text, language))
                .with(this, arguments);
    }
}
