package org.folkmoot.support.health;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.web.Tone;

/** What a group answers. */
enum Answer {
    YES("Yes", Tone.GREEN),
    NO("No", Tone.WAIT),
    UNSURE("Unsure", Tone.INFO),
    /** Only where a question is not for everyone. */
    NOT_US("Not for us", Tone.PLAIN);

    private final String words;
    private final Tone tone;

    Answer(String words, Tone tone) {
        this.words = words;
        this.tone = tone;
    }

    /** In plain English. */
    String words() {
        return words;
    }

    Tone tone() {
        return tone;
    }

    /** As forms and tables have it: "not-us". */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether something may be to be done about it. */
    boolean isOpen() {
        return this == NO || this == UNSURE;
    }

    static Optional<Answer> of(String code) {
        return Stream.of(values()).filter(answer -> answer.code().equals(code)).findFirst();
    }
}
