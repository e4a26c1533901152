package org.folkmoot.register.own;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.place.Places;
import org.folkmoot.place.Told;
import org.folkmoot.web.Words;
import org.springframework.stereotype.Component;

/** Reads the answers of a story as those that somebody types; what a form would not take is a mistake. */
@Component
class SheetsTold {

    private final Places places;

    SheetsTold(Places places) {
        this.places = places;
    }

    /** The answers to those of the questions of which the act tells. */
    Map<String, String> read(Told act, List<Question> questions) {
        var told = act.texts("answers");
        var known = questions.stream()
                .flatMap(question -> question.fields().stream())
                .toList();
        told.keySet().stream()
                .filter(field -> !known.contains(field))
                .findFirst()
                .ifPresent(field -> {
                    throw act.mistake("no question asks for \"%s\"".formatted(field));
                });
        var answers = new HashMap<String, String>();
        questions.stream()
                .filter(question -> question.fields().stream().anyMatch(told::containsKey))
                .forEach(question -> answers.putAll(read(act, question, told)));
        return answers;
    }

    private Map<String, String> read(Told act, Question question, Map<String, String> told) {
        var typed =
                Typed.read(question, field -> told.getOrDefault(field, ""), places.pack(act.place()), Words.english());
        typed.problems().stream().findFirst().ifPresent(problem -> {
            throw act.mistake("\"%s\" would not be taken: %s".formatted(problem.field(), problem.sentence()));
        });
        return typed.values();
    }
}
