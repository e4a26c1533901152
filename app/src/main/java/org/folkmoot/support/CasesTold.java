package org.folkmoot.support;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.place.Telling;
import org.folkmoot.place.Told;
import org.springframework.stereotype.Component;

/** Tells who took cases and whom they let read them, what is to be done in them, and what safeguarding leads were told. */
@Component
class CasesTold implements Telling {

    private final CasesNamed named;
    private final Work work;
    private final Steps steps;
    private final Courses courses;
    private final Groups groups;
    private final Concerns concerns;

    CasesTold(CasesNamed named, Work work, Steps steps, Courses courses, Groups groups, Concerns concerns) {
        this.named = named;
        this.work = work;
        this.steps = steps;
        this.courses = courses;
        this.groups = groups;
        this.concerns = concerns;
    }

    @Override
    public Map<String, Set<String>> acts() {
        return Map.of(
                "case-taken", Set.of("case", "by"),
                "case-handed", Set.of("case", "to", "words", "by"),
                "case-put-back", Set.of("case", "words", "by"),
                "case-confidential", Set.of("case", "colleague", "by"),
                "case-joined", Set.of("case", "into", "by"),
                "case-group", Set.of("case", "organisation", "group"),
                "case-step", Set.of("case", "words", "in-days", "by"),
                "case-step-done", Set.of("case", "words", "by"),
                "concern", Set.of("about", "words", "danger", "by"),
                "concern-settled", Set.of("about", "words", "by"));
    }

    @Override
    public void tell(Told act) {
        switch (act.act()) {
            case "concern" ->
                concerns.tell(act.text("about"), act.text("words"), act.yes("danger"), named.adviser(act, "by"));
            case "concern-settled" -> settle(act);
            case "case-group" -> groups.add(named.find(act, "case").id(), named.group(act));
            default -> {
                var it = named.find(act, "case");
                done(act, it, named.by(act, it).id());
            }
        }
    }

    private void done(Told act, Case it, UUID by) {
        switch (act.act()) {
            case "case-taken" -> work.take(it, by);
            case "case-handed" -> work.hand(it, named.adviser(act, "to"), act.text("words", ""), by);
            case "case-put-back" -> act.must(work.putBack(it, act.text("words", ""), by));
            case "case-confidential" ->
                work.hide(it, act.has("colleague") ? named.adviser(act, "colleague") : null, by);
            case "case-joined" -> act.must(work.join(it, named.find(act, "into"), by));
            case "case-step" ->
                steps.add(
                        it.id(),
                        act.text("words"),
                        act.has("in-days") ? act.day().plusDays(act.number("in-days")) : null,
                        by);
            default -> stepDone(act, it, by);
        }
    }

    private void stepDone(Told act, Case it, UUID by) {
        var step = courses.of(it.id()).steps().stream()
                .filter(one -> one.words().equals(act.text("words")) && one.done() == null)
                .findFirst()
                .orElseThrow(() -> act.mistake("nothing of these words is to be done"));
        steps.done(it.id(), step.id(), by);
    }

    private void settle(Told act) {
        var open = concerns.all().stream()
                .filter(one -> one.about().equals(act.text("about")) && one.settled() == null)
                .findFirst()
                .orElseThrow(() -> act.mistake("nobody has told of this, or it is settled"));
        concerns.settle(open.id(), act.text("words"), named.adviser(act, "by"));
    }
}
