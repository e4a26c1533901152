package org.folkmoot.support.resources;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.web.Tone;

/** What an article is today, from its dates. */
enum State {
    DUE("to be looked through", Tone.NO),
    DRAFT("not published yet", Tone.WAIT),
    READ("published", Tone.GREEN),
    RETIRED("withdrawn", Tone.PLAIN);

    private final String words;
    private final Tone tone;

    State(String words, Tone tone) {
        this.words = words;
        this.tone = tone;
    }

    String words() {
        return words;
    }

    Tone tone() {
        return tone;
    }

    /** What addresses call it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<State> of(String code) {
        return Stream.of(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
