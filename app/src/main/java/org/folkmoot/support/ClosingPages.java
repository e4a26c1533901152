package org.folkmoot.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.folkmoot.place.Places;
import org.folkmoot.web.Audience;
import org.folkmoot.web.Choice;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.folkmoot.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Closing a case with what came of it. */
@Controller
class ClosingPages {

    private static final String PATH = CasePages.PATH + "/close";
    private static final int LONGEST = 2_000;

    private final CaseView view;
    private final Work work;
    private final Outcomes outcomes;
    private final Afterwards afterwards;
    private final Standard standard;
    private final Places places;

    ClosingPages(CaseView view, Work work, Outcomes outcomes, Afterwards afterwards, Standard standard, Places places) {
        this.view = view;
        this.work = work;
        this.outcomes = outcomes;
        this.afterwards = afterwards;
        this.standard = standard;
        this.places = places;
    }

    @GetMapping(PATH)
    @OpenTo(Audience.ADVISERS)
    Page ask(Visit visit, @PathVariable UUID id) {
        return page(visit, 200, view.find(visit, id), List.of(), "", "", List.of());
    }

    @PostMapping(PATH)
    @OpenTo(Audience.ADVISERS)
    Object close(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(name = "came", defaultValue = "") List<String> came,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String words) {
        var it = view.lock(visit, id);
        var t = visit.words();
        var chosen = came.stream()
                .flatMap(code -> Outcome.of(code).stream())
                .distinct()
                .toList();
        var text = Typed.text(words);
        var money = amount(amount);
        var problems = new ArrayList<Problem>();
        if (chosen.isEmpty()) {
            problems.add(new Problem("came", t.say("Choose at least one, even if nothing changed.")));
        }
        if (!amount.isBlank() && money.isEmpty()) {
            problems.add(new Problem("amount", t.say("Enter a sum of money, like 2500, or leave it empty.")));
        }
        if (text.length() > LONGEST) {
            problems.add(
                    new Problem("words", t.say("This has {0} letters. Shorten it to {1}.", text.length(), LONGEST)));
        }
        if (!problems.isEmpty()) {
            return page(visit, CaseView.REFUSED, it, chosen, amount, text, problems);
        }
        if (it.closed() == null) {
            work.close(
                    it, told(visit, chosen, money, text), text, visit.visitor().known());
            afterwards.plan(it, standard.today(visit.here()));
        }
        return SeeOther.to(CaseView.path(visit, id));
    }

    private List<Outcomes.Told> told(Visit visit, List<Outcome> chosen, Optional<BigDecimal> money, String text) {
        var currency = places.pack(visit.here()).currency().getCurrencyCode();
        return chosen.stream()
                .map(what -> {
                    var won = what == Outcome.MONEY_WON ? money.orElse(null) : null;
                    return new Outcomes.Told(what, text, won, won == null ? null : currency, false, outcomes.now());
                })
                .toList();
    }

    /** "2500", "2,500.00" or "£2,500"; more than nothing. */
    static Optional<BigDecimal> amount(String typed) {
        var text = typed.strip().replaceAll("[\\s,£€$]", "");
        return text.matches("\\d{1,11}(\\.\\d{1,2})?")
                ? Optional.of(new BigDecimal(text)).filter(amount -> amount.signum() > 0)
                : Optional.empty();
    }

    private static Page page(
            Visit visit,
            int status,
            Case it,
            List<Outcome> chosen,
            String amount,
            String words,
            List<Problem> problems) {
        var choices = choices(chosen, visit.words());
        return new Page(
                status,
                (output, forms) ->
                        JtecloseGenerated.render(output, forms, visit, it, choices, amount, words, problems));
    }

    static List<Choice> choices(List<Outcome> chosen, Words t) {
        return Stream.of(Outcome.values())
                .map(what -> new Choice(what.code(), t.say(what.words()), chosen.contains(what)))
                .toList();
    }
}
