package org.folkmoot.support;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.place.Places;
import org.folkmoot.place.Telling;
import org.folkmoot.place.Told;
import org.springframework.stereotype.Component;

/** Tells how cases ended, to whom they were referred, and what those who were asked afterwards tapped. */
@Component
class AfterwardsTold implements Telling {

    private final CasesNamed named;
    private final Work work;
    private final Afterwards afterwards;
    private final Outcomes outcomes;
    private final Standard standard;
    private final Places places;

    AfterwardsTold(
            CasesNamed named, Work work, Afterwards afterwards, Outcomes outcomes, Standard standard, Places places) {
        this.named = named;
        this.work = work;
        this.afterwards = afterwards;
        this.outcomes = outcomes;
        this.standard = standard;
        this.places = places;
    }

    @Override
    public Map<String, Set<String>> acts() {
        return Map.of(
                "case-closed", Set.of("case", "came", "amount", "words", "by"),
                "case-reopened", Set.of("case", "words", "by"),
                "case-referred", Set.of("case", "name", "to", "words", "consent", "by"),
                "groups-asked", Set.of(),
                "tapped", Set.of("case", "question", "answer", "going"));
    }

    @Override
    public void tell(Told act) {
        switch (act.act()) {
            case "groups-asked" -> {
                while (afterwards.ask(act.place(), act.day()) > 0) {
                    // some at a time
                }
            }
            case "tapped" -> tapped(act, named.find(act, "case"));
            case "case-closed" -> close(act, named.find(act, "case"));
            case "case-reopened" -> {
                var it = named.find(act, "case");
                work.reopen(it, act.text("words", ""), named.by(act, it).id());
            }
            default -> refer(act, named.find(act, "case"));
        }
    }

    private void close(Told act, Case it) {
        if (it.closed() != null) {
            throw act.mistake("this case is closed already");
        }
        var by = named.by(act, it).id();
        work.close(it, came(act), act.text("words", ""), by);
        afterwards.plan(it, standard.today(act.place()));
    }

    private List<Outcomes.Told> came(Told act) {
        var currency = places.pack(act.place()).currency().getCurrencyCode();
        return Arrays.stream(act.text("came").split(", "))
                .map(code -> Outcome.of(code)
                        .orElseThrow(() -> act.mistake("nothing that can come of a case is \"%s\"".formatted(code))))
                .map(what -> {
                    var won = what == Outcome.MONEY_WON
                            ? ClosingPages.amount(act.text("amount", "")).orElse(null)
                            : null;
                    return new Outcomes.Told(
                            what, act.text("words", ""), won, won == null ? null : currency, false, outcomes.now());
                })
                .toList();
    }

    private void refer(Told act, Case it) {
        afterwards.refer(
                act.place(),
                it,
                act.text("name"),
                named.email(act, "to"),
                act.text("words"),
                act.text("consent"),
                named.by(act, it).id());
    }

    private void tapped(Told act, Case it) {
        var tap = Tap.at(act.text("question")).orElseThrow(() -> act.mistake("nobody asks this with a link"));
        if (tap.answer(act.text("answer")).isEmpty()) {
            throw act.mistake("this is no answer to \"%s\"".formatted(tap.words()));
        }
        if (!afterwards.tapped(it.id(), tap, act.text("answer"), act.text("going", ""))) {
            throw act.mistake("nobody was asked this, or they have answered");
        }
        afterwards.takeTaps();
    }
}
