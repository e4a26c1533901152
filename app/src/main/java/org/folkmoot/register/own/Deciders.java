package org.folkmoot.register.own;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.folkmoot.people.Person;
import org.folkmoot.people.Persons;
import org.folkmoot.web.Choice;
import org.folkmoot.web.Problem;
import org.folkmoot.web.Visit;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who decided, by name, and what the form of a decision sends. */
@Component
class Deciders {

    private static final int LONGEST = 1_000;

    private final Persons persons;

    Deciders(Persons persons) {
        this.persons = persons;
    }

    /**
     * A decision as the staff read it.
     *
     * @param by who decided; empty where the address that the register holds has
     * @param undoneBy who undid it; empty where nobody has
     */
    record Told(Verdict verdict, String by, String undoneBy) {}

    /** A decision that was asked for, or why it cannot be taken so. */
    record Asked(@Nullable Ruling ruling, Optional<Problem> problem) {

        Ruling get() {
            return Objects.requireNonNull(ruling);
        }
    }

    List<Told> told(List<Verdict> verdicts) {
        var known = persons.find(verdicts.stream()
                .flatMap(it -> Stream.of(Optional.ofNullable(it.by()), Optional.ofNullable(it.undoneBy())))
                .flatMap(Optional::stream)
                .toList());
        return verdicts.stream()
                .map(it -> new Told(it, name(known, it.by()), name(known, it.undoneBy())))
                .toList();
    }

    static String name(Map<UUID, Person> known, @Nullable UUID id) {
        return Optional.ofNullable(id).map(known::get).map(Person::called).orElse("");
    }

    static Asked ruling(Visit visit, List<Reason> possible, String reason, String typed) {
        var t = visit.words();
        var words = Typed.clean(typed);
        var chosen = Reason.of(reason).filter(possible::contains);
        if (chosen.isEmpty()) {
            return refused("reason", t.say("Choose what you decide, and why."));
        }
        if (words.length() > LONGEST) {
            return refused("words", t.say("This has {0} letters. Shorten it to {1}.", words.length(), LONGEST));
        }
        if (chosen.get() == Reason.OTHER && words.isEmpty()) {
            return refused("words", t.say("Say in your own words why; the person reads it."));
        }
        return new Asked(new Ruling(chosen.get(), words, visit.visitor().known()), Optional.empty());
    }

    private static Asked refused(String field, String sentence) {
        return new Asked(null, Optional.of(new Problem(field, sentence)));
    }

    static List<Choice> choices(List<Reason> possible, Words t) {
        return possible.stream()
                .map(reason -> new Choice(
                        reason.code(),
                        (reason.grants() ? t.say("Yes.") : t.say("No.")) + " " + t.say(reason.words()),
                        false))
                .toList();
    }
}
