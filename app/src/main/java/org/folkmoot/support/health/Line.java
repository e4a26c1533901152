package org.folkmoot.support.health;

import java.util.Optional;
import org.folkmoot.place.HealthQuestion;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A question with what a group answers, and what it answered the time before.
 *
 * @param last or null where it was not answered then
 */
record Line(HealthQuestion question, Answered now, @Nullable Answered last) {

    /** Whether it is answered today. */
    boolean isAsked() {
        return !question.retired();
    }

    Optional<Answer> before() {
        return Optional.ofNullable(last).flatMap(Answered::said);
    }

    /** What it was the time before: "Last time: No"; empty where it was not answered then. */
    String lastTime(Words t) {
        return before().map(was -> t.say("Last time: {0}", t.say(was.words()))).orElse("");
    }

    /** How it differs from the time before: "Was No, is Yes now"; empty where nothing differs. */
    String change(Words t) {
        var was = before();
        var is = now.said();
        return was.isEmpty() || is.isEmpty() || was.equals(is)
                ? ""
                : t.say(
                        "Was {0}, is {1} now",
                        t.say(was.get().words()), t.say(is.get().words()));
    }
}
