package org.folkmoot.support;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What became different for a group. Nobody can know that it was our doing: pages say "contributed". */
public enum Outcome {
    ANSWERED("The question was answered"),
    MONEY_WON("Money won"),
    POLICY_ADOPTED("A policy or a constitution adopted"),
    TRUSTEES_RECRUITED("Trustees or committee members found"),
    VOLUNTEERS_FOUND("Volunteers found"),
    REGISTERED("A group started or registered"),
    STRONGER("It manages by itself now"),
    STILL_GOING("Still going"),
    ELSEWHERE("Handed on to somebody else"),
    NOT_PURSUED("The group did not go on with it"),
    NO_CHANGE("Nothing changed");

    private static final List<Outcome> NOTHING_CAME = List.of(ELSEWHERE, NOT_PURSUED, NO_CHANGE);

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** In plain English. */
    public String words() {
        return words;
    }

    /** Whether it is counted as something that came of it. */
    public boolean counts() {
        return !NOTHING_CAME.contains(this);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Outcome> of(String code) {
        return Stream.of(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
