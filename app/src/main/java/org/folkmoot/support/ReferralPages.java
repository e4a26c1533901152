package org.folkmoot.support;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.folkmoot.people.EmailAddress;
import org.folkmoot.web.Audience;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Referring a case to another organisation, with the consent of whoever asked. */
@Controller
class ReferralPages {

    private static final String PATH = CasePages.PATH + "/refer";
    private static final int LONGEST = 5_000;

    private final CaseView view;
    private final Afterwards afterwards;

    ReferralPages(CaseView view, Afterwards afterwards) {
        this.view = view;
        this.afterwards = afterwards;
    }

    /**
     * What an adviser typed.
     *
     * @param consent how whoever asked agreed; empty where they did not
     */
    record Typing(String name, String email, String words, String consent) {}

    @GetMapping(PATH)
    @OpenTo(Audience.ADVISERS)
    Page ask(Visit visit, @PathVariable UUID id) {
        var it = view.find(visit, id);
        return page(visit, 200, it, new Typing("", "", "", ""), List.of());
    }

    private static Page page(Visit visit, int status, Case it, Typing typed, List<Problem> problems) {
        return new Page(status, (output, forms) -> JtereferGenerated.render(output, forms, visit, it, typed, problems));
    }

    @PostMapping(PATH)
    @OpenTo(Audience.ADVISERS)
    Object refer(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String consent) {
        var it = view.lock(visit, id);
        var typed = new Typing(Typed.line(name), Typed.line(email), Typed.text(words), Typed.line(consent));
        var problems = problems(visit, typed);
        if (!problems.isEmpty()) {
            return page(visit, CaseView.REFUSED, it, typed, problems);
        }
        var to = EmailAddress.read(typed.email()).orElseThrow().text();
        afterwards.refer(
                visit.here(),
                it,
                typed.name(),
                to,
                typed.words(),
                typed.consent(),
                visit.visitor().known());
        return SeeOther.to(CaseView.path(visit, id));
    }

    private static List<Problem> problems(Visit visit, Typing typed) {
        var t = visit.words();
        var problems = new ArrayList<Problem>();
        if (typed.name().isEmpty() || typed.name().length() > AskForm.LONGEST_LINE) {
            problems.add(new Problem("name", t.say("Say to whom you refer them.")));
        }
        if (EmailAddress.read(typed.email()).isEmpty()) {
            problems.add(new Problem("email", t.say("Enter an e-mail address, like jo@example.org.")));
        }
        if (typed.words().isEmpty() || typed.words().length() > LONGEST) {
            problems.add(new Problem("words", t.say("Write what you pass on, in up to {0} letters.", LONGEST)));
        }
        if (typed.consent().isEmpty() || typed.consent().length() > AskForm.LONGEST_LINE) {
            problems.add(new Problem(
                    "consent",
                    t.say("Nothing is passed on without consent. Ask them, and write how and when they agreed.")));
        }
        return problems;
    }
}
