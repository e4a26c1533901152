package org.folkmoot.web;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** A sentence with places for arguments, understood once. Safe for many threads. */
sealed interface Message {

    /** What only ICU understands: plurals, numbers in a form of their own, quoted braces. */
    Pattern RICH = Pattern.compile("\\{(?!\\d})|(?<!\\{\\d)}|''|'[{}]");

    /** The sentence with these arguments in its places. */
    String with(Words t, Object... arguments);

    static Message of(String sentence, Locale language) {
        return RICH.matcher(sentence).find()
                ? new Rich(new MessageFormat(sentence, language))
                : new Plain(sentence.split("(?=\\{\\d})|(?<=\\{\\d})"));
    }

    /** Whole pieces of text, and places such as {@code {0}}. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never given out
    record Plain(String[] parts) implements Message {

        @Override
        public String with(Words t, Object... arguments) {
            var text = new StringBuilder(64);
            for (var part : parts) {
                var place = part.length() == 3 && part.charAt(0) == '{' ? part.charAt(1) - '0' : -1;
                text.append(place < 0 || place >= arguments.length ? part : said(t, arguments[place]));
            }
            return text.toString();
        }

        private static String said(Words t, Object argument) {
            return switch (argument) {
                case String text -> text;
                case Integer number -> t.number(number);
                case Long number -> t.number(number);
                default -> new MessageFormat("{0}", t.locale()).format(new Object[] {argument});
            };
        }
    }

    /** ICU's own, which many threads must not share. */
    record Rich(MessageFormat format) implements Message {

        @Override
        public String with(Words t, Object... arguments) {
            return format.clone().format(arguments);
        }
    }
}
