package org.folkmoot.support;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.folkmoot.people.Waiting;
import org.folkmoot.people.WaitingItem;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.Role;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's safety: any adviser tells, safeguarding leads alone read. */
@Controller
class SafetyPages {

    private static final String TELL = "/{locality}" + InboxPages.PATH + "/safety";
    private static final String READ = "/desk/safety";
    private static final int LONGEST = 20_000;

    private final Concerns concerns;
    private final Advisers advisers;
    private final Standard standard;

    SafetyPages(Concerns concerns, Advisers advisers, Standard standard) {
        this.concerns = concerns;
        this.advisers = advisers;
        this.standard = standard;
    }

    @Bean
    static NavigationItem safety() {
        return NavigationItem.desk(6, "People’s safety", READ, Audience.SAFEGUARDING);
    }

    @GetMapping(TELL)
    @OpenTo(Audience.ADVISERS)
    Page ask(Visit visit, @RequestParam(defaultValue = "") String told) {
        return ask(visit, 200, "", "", !told.isEmpty(), List.of());
    }

    private static Page ask(Visit visit, int status, String about, String words, boolean told, List<Problem> problems) {
        return new Page(
                status, (output, forms) -> JtetellGenerated.render(output, forms, visit, about, words, told, problems));
    }

    @PostMapping(TELL)
    @OpenTo(Audience.ADVISERS)
    Object tell(
            Visit visit,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String danger) {
        var t = visit.words();
        var whom = Typed.line(about);
        var text = Typed.text(words);
        var problems = new ArrayList<Problem>();
        if (whom.isEmpty() || whom.length() > AskForm.LONGEST_LINE) {
            problems.add(new Problem("about", t.say("Say in a line of whom or what you tell.")));
        }
        if (text.isEmpty() || text.length() > LONGEST) {
            problems.add(new Problem("words", t.say("Write down what you saw or heard.")));
        }
        if (!problems.isEmpty()) {
            return ask(visit, CaseView.REFUSED, whom, text, false, problems);
        }
        concerns.tell(whom, text, !danger.isEmpty(), visit.visitor().known());
        return SeeOther.to(visit.link(InboxPages.PATH + "/safety?told=yes"));
    }

    @GetMapping("/{locality}" + READ)
    @OpenTo(Audience.SAFEGUARDING)
    Page read(Visit visit) {
        return read(visit, 200, List.of());
    }

    private Page read(Visit visit, int status, List<Problem> problems) {
        var all = concerns.all();
        var names =
                advisers.names(all.stream().map(Concerns.Concern::by).distinct().toList());
        var when = new When(standard.today(visit.here()), standard.zone(visit.here()));
        return new Page(
                status, (output, forms) -> JtesafetyGenerated.render(output, forms, visit, all, names, when, problems));
    }

    @PostMapping("/{locality}" + READ + "/{id}/settle")
    @OpenTo(Audience.SAFEGUARDING)
    Object settle(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "") String did) {
        var text = Typed.text(did);
        if (text.isEmpty()) {
            var sentence = visit.words().say("Write down what was done, or why nothing had to be.");
            return read(visit, CaseView.REFUSED, List.of(new Problem("did-" + id, sentence)));
        }
        if (!concerns.settle(id, text, visit.visitor().known())) {
            throw new NotHere();
        }
        return SeeOther.to(visit.link(READ));
    }

    @Bean
    static Waiting safetyWaits(Concerns concerns) {
        return new SafetyWaiting(concerns);
    }

    /** Says to safeguarding leads alone that something is open, and not what. */
    private record SafetyWaiting(Concerns concerns) implements Waiting {

        @Override
        public int order() {
            return 1;
        }

        @Override
        public List<WaitingItem> items(Visit visit) {
            if (!visit.visitor().holds(Role.SAFEGUARDING_LEAD)) {
                return List.of();
            }
            return concerns.oldest().stream()
                    .map(since -> new WaitingItem(visit.words().say("A concern about somebody’s safety"), READ, since))
                    .toList();
        }
    }
}
