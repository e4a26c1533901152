package org.folkmoot.support.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.folkmoot.support.Typed;
import org.folkmoot.web.Choice;
import org.folkmoot.web.Problem;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A question of a section in a form.
 *
 * @param answer a code as it was chosen, or what is kept; empty for none
 * @param comment as it was typed, or what is kept
 * @param seen the sign of what the form showed when it was opened
 */
record Field(Line line, String answer, String comment, String seen) {

    Field {
        comment = Typed.text(comment);
    }

    /** As it is kept. */
    static Field of(Line line) {
        var now = line.now();
        return new Field(line, now.said().map(Answer::code).orElse(""), now.comment(), now.sign());
    }

    /** As a form sent it; what was not sent is as it is kept. */
    static Field sent(Line line, @Nullable String answer, @Nullable String comment, @Nullable String seen) {
        var kept = of(line);
        return new Field(
                line,
                Objects.requireNonNullElse(answer, kept.answer()),
                Objects.requireNonNullElse(comment, kept.comment()),
                Objects.requireNonNullElse(seen, kept.seen()));
    }

    String code() {
        return line.question().code();
    }

    /** What is chosen; null for nothing, or for what is not offered. */
    @Nullable
    Answer chosen() {
        return Answer.of(answer).filter(it -> offered().anyMatch(it::equals)).orElse(null);
    }

    private Stream<Answer> offered() {
        return Stream.of(Answer.values())
                .filter(it -> it != Answer.NOT_US || !line.question().onlyIf().isEmpty());
    }

    List<Choice> choices(Words t) {
        return offered()
                .map(it -> new Choice(it.code(), t.say(it.words()), it.code().equals(answer)))
                .toList();
    }

    /** Whether whoever sent it changed anything of what they saw, and it is not kept already. */
    boolean isNew() {
        return !Answered.sign(chosen(), comment).equals(seen) && !line.now().says(chosen(), comment);
    }

    /** What must be changed before it can be kept; empty where it can. */
    List<Problem> problems(Words t) {
        var problems = new ArrayList<Problem>();
        if (!answer.isEmpty() && chosen() == null) {
            problems.add(new Problem("answer-" + code(), t.say("Choose one of the answers.")));
        }
        if (comment.length() > Answered.LONGEST) {
            problems.add(new Problem(
                    "comment-" + code(),
                    t.say("This comment has {0} letters. Shorten it to {1}.", comment.length(), Answered.LONGEST)));
        }
        if (problems.isEmpty() && isNew() && !line.now().sign().equals(seen)) {
            problems.add(new Problem("answer-" + code(), overtaken(t)));
        }
        return problems;
    }

    /** Somebody else of the group has answered the same question meanwhile: theirs is kept, and this one shown. */
    private String overtaken(Words t) {
        var now = line.now();
        var theirs = now.said().map(it -> t.say(it.words())).orElse(t.say("no answer"));
        return now.comment().isEmpty()
                ? t.say(
                        "Somebody else of your group has answered this meanwhile: {0}. Save again to put your answer in its place.",
                        theirs)
                : t.say(
                        "Somebody else of your group has answered this meanwhile: {0}, “{1}”. Save again to put your answer in its place.",
                        theirs, now.comment());
    }

    /** The same, as the next form shows it: whoever sends it has seen what is kept. */
    Field again(Line kept) {
        return new Field(kept, answer, comment, kept.now().sign());
    }
}
