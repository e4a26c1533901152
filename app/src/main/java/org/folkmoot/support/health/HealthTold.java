package org.folkmoot.support.health;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.folkmoot.people.Cast;
import org.folkmoot.place.HealthQuestion;
import org.folkmoot.place.Places;
import org.folkmoot.place.Telling;
import org.folkmoot.place.Told;
import org.folkmoot.register.Meant;
import org.folkmoot.web.Words;
import org.springframework.stereotype.Component;

/** Tells how groups went through a health check. */
@Component
class HealthTold implements Telling {

    private final Checks checks;
    private final Answers answers;
    private final Actions actions;
    private final Places places;
    private final Cast cast;
    private final Meant meant;

    HealthTold(Checks checks, Answers answers, Actions actions, Places places, Cast cast, Meant meant) {
        this.checks = checks;
        this.answers = answers;
        this.actions = actions;
        this.places = places;
        this.cast = cast;
        this.meant = meant;
    }

    @Override
    public Map<String, Set<String>> acts() {
        return Map.of(
                "health-check", Set.of("organisation", "answers", "by"),
                "health-check-finished", Set.of("organisation", "remind", "by"),
                "health-check-shared", Set.of("organisation", "by"),
                "health-check-action", Set.of("organisation", "question", "words", "who", "in-days", "done", "by"));
    }

    @Override
    public void tell(Told act) {
        var organisation = meant.organisation(act, "organisation").id();
        var by = cast.by(act);
        if (act.act().equals("health-check")) {
            answer(
                    act,
                    checks.open(organisation)
                            .orElseGet(() -> checks.find(organisation, checks.begin(organisation, by))
                                    .orElseThrow()));
            return;
        }
        var check = checks.open(organisation)
                .orElseThrow(() -> act.mistake("this organisation has no health check that goes on"));
        switch (act.act()) {
            case "health-check-finished" -> checks.finish(check.id(), act.yes("remind"), by);
            case "health-check-shared" -> checks.share(check.id(), by);
            default -> act(act, check);
        }
    }

    /** "yes", or "unsure: We have never counted"; by the code of the question. */
    private void answer(Told act, Check check) {
        var by = cast.by(act);
        act.texts("answers").forEach((code, said) -> {
            var parts = said.split(": ", 2);
            var answer = Answer.of(parts[0])
                    .orElseThrow(() -> act.mistake("\"%s\" is no answer; use yes, no or unsure".formatted(parts[0])));
            answers.keep(check.id(), question(act, code), answer, parts.length == 1 ? "" : parts[1], by);
        });
        checks.touch(check.id());
    }

    private HealthQuestion question(Told act, String code) {
        return places.pack(act.place()).healthCheck().stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.code().equals(code))
                .findFirst()
                .orElseThrow(() -> act.mistake("the health check does not ask \"%s\"".formatted(code)));
    }

    private void act(Told act, Check check) {
        LocalDate due = act.has("in-days") ? act.day().plusDays(act.number("in-days")) : null;
        var wish = new Wish(act.text("words"), act.text("who", ""), due == null ? "" : due.toString());
        var problems = wish.problems(Words.english());
        if (!problems.isEmpty()) {
            throw act.mistake(problems.getFirst().sentence());
        }
        var question = act.has("question") ? question(act, act.text("question")).code() : null;
        var by = cast.by(act);
        actions.add(check.id(), question, wish, by);
        if (act.yes("done")) {
            actions.only(check.id()).stream()
                    .filter(action -> action.words().equals(wish.words()))
                    .forEach(action -> actions.done(action.id(), true, by));
        }
    }
}
