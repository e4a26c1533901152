package org.folkmoot.support;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.web.Choice;
import org.folkmoot.web.Words;

/** A question that one tap answers, behind a mailed link. */
enum Tap {
    OUTCOME("after", "What came of it?"),
    SATISFACTION("how-was-it", "How was it?"),
    REFERRAL("referral", "Can you help them?");

    private final String path;
    private final String words;

    Tap(String path, String words) {
        this.path = path;
        this.words = words;
    }

    /** What addresses call it. */
    String path() {
        return path;
    }

    /** The question, in plain English. */
    String words() {
        return words;
    }

    /** An answer that it has. */
    record Answer(String code, String words) {}

    List<Answer> answers() {
        return switch (this) {
            case OUTCOME ->
                Stream.of(
                                Outcome.MONEY_WON,
                                Outcome.POLICY_ADOPTED,
                                Outcome.TRUSTEES_RECRUITED,
                                Outcome.VOLUNTEERS_FOUND,
                                Outcome.REGISTERED,
                                Outcome.STRONGER,
                                Outcome.NO_CHANGE)
                        .map(it -> new Answer(it.code(), it.words()))
                        .toList();
            case SATISFACTION ->
                List.of(
                        new Answer("good", "It helped us"),
                        new Answer("fair", "It helped a little"),
                        new Answer("poor", "It did not help"));
            case REFERRAL ->
                List.of(
                        new Answer("taken", "Yes, we take it on"),
                        new Answer("declined", "No, we cannot"),
                        new Answer("helped", "We have helped them"));
        };
    }

    Optional<Answer> answer(String code) {
        return answers().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    List<Choice> choices(String chosen, Words t) {
        return answers().stream()
                .map(it -> new Choice(it.code(), t.say(it.words()), it.code().equals(chosen)))
                .toList();
    }

    static Optional<Tap> at(String path) {
        return Stream.of(values()).filter(it -> it.path.equals(path)).findFirst();
    }
}
