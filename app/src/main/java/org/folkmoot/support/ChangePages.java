package org.folkmoot.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.people.Person;
import org.folkmoot.place.Places;
import org.folkmoot.web.Audience;
import org.folkmoot.web.Choice;
import org.folkmoot.web.Decision;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is seldom changed about a case: what it is about, whose it is, who reads it, that it is another's twin. */
@Controller
class ChangePages {

    private static final String PATH = CasePages.PATH + "/change";

    private final CaseView view;
    private final Cases cases;
    private final Inbox inbox;
    private final Work work;
    private final Advisers advisers;
    private final Places places;

    ChangePages(CaseView view, Cases cases, Inbox inbox, Work work, Advisers advisers, Places places) {
        this.view = view;
        this.cases = cases;
        this.inbox = inbox;
        this.work = work;
        this.advisers = advisers;
        this.places = places;
    }

    @GetMapping(PATH)
    @OpenTo(Audience.ADVISERS)
    Page page(Visit visit, @PathVariable UUID id) {
        return page(visit, 200, view.find(visit, id), List.of());
    }

    private Page page(Visit visit, int status, Case it, List<Problem> problems) {
        var me = visit.visitor().known();
        var all = advisers.of(visit.here());
        var model = new ChangeModel(
                it,
                Topics.choices(places.pack(visit.here()), it.topic(), visit.words()),
                choices(all.stream().filter(person -> !it.isOf(person.id())).toList(), null, ""),
                choices(
                        all.stream().filter(person -> !it.isOf(person.id())).toList(),
                        it.colleague(),
                        visit.words().say("Nobody else")),
                inbox.alike(it, me),
                problems);
        return new Page(status, (output, forms) -> JtechangeGenerated.render(output, forms, visit, model));
    }

    private static List<Choice> choices(List<Person> people, @Nullable UUID chosen, String none) {
        var choices = new ArrayList<Choice>();
        if (!none.isEmpty()) {
            choices.add(new Choice("", none, chosen == null));
        }
        people.forEach(person -> choices.add(
                new Choice(person.id().toString(), person.called(), person.id().equals(chosen))));
        return choices;
    }

    private Page refused(Visit visit, Case it, String field, String sentence) {
        return page(
                visit,
                CaseView.REFUSED,
                it,
                List.of(new Problem(field, visit.words().say(sentence))));
    }

    @PostMapping(PATH + "/about")
    @OpenTo(Audience.ADVISERS)
    Object about(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String topic) {
        var it = view.lock(visit, id);
        var line = Typed.line(subject);
        if (line.isEmpty() || line.length() > AskForm.LONGEST_LINE) {
            return refused(visit, it, "subject", "Say in a line what it is about.");
        }
        var known = places.pack(visit.here()).supportTopic(topic).isPresent() ? topic : "";
        cases.describe(id, line, known);
        return back(visit, id);
    }

    @PostMapping(PATH + "/hand")
    @OpenTo(Audience.ADVISERS)
    Object hand(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String why) {
        var it = view.lock(visit, id);
        var whom = adviser(visit, to);
        if (whom.isEmpty()) {
            return refused(visit, it, "to", "Choose an adviser.");
        }
        work.hand(it, whom.get(), Typed.line(why), visit.visitor().known());
        // whoever hands a confidential case over may not know of it any more
        return cases.find(id, visit.visitor().known()).isPresent()
                ? back(visit, id)
                : SeeOther.to(visit.link(InboxPages.PATH));
    }

    @PostMapping(PATH + "/put-back")
    @OpenTo(Audience.ADVISERS)
    Object putBack(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "") String why) {
        var it = view.lock(visit, id);
        return switch (work.putBack(it, Typed.line(why), visit.visitor().known())) {
            case Decision.Allowed _ -> back(visit, id);
            case Decision.Refused refused -> refused(visit, it, "to", refused.sentence());
        };
    }

    @PostMapping(PATH + "/hide")
    @OpenTo(Audience.ADVISERS)
    Object hide(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "") String colleague) {
        var it = view.lock(visit, id);
        var whom = adviser(visit, colleague);
        if (!colleague.isEmpty() && whom.isEmpty()) {
            return refused(visit, it, "colleague", "Choose an adviser, or nobody else.");
        }
        var me = visit.visitor().known();
        if (it.holder() != null && !it.isOf(me) && whom.filter(me::equals).isEmpty()) {
            return refused(
                    visit,
                    it,
                    "colleague",
                    "You would not find it any more. Take it first, or name yourself as the colleague.");
        }
        work.hide(it, whom.orElse(null), me);
        return back(visit, id);
    }

    @PostMapping(PATH + "/show")
    @OpenTo(Audience.ADVISERS)
    Object show(Visit visit, @PathVariable UUID id) {
        work.show(view.lock(visit, id), visit.visitor().known());
        return back(visit, id);
    }

    @PostMapping(PATH + "/join")
    @OpenTo(Audience.ADVISERS)
    Object join(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "") String reference) {
        var it = view.lock(visit, id);
        var me = visit.visitor().known();
        var other = Reference.read(reference).flatMap(text -> cases.called(text, me));
        if (other.isEmpty()) {
            return refused(visit, it, "reference", "No case of yours has this reference. It looks like 7KQ4-MXAB.");
        }
        return switch (work.join(it, other.get(), me)) {
            case Decision.Allowed _ -> back(visit, other.get().id());
            case Decision.Refused refused -> refused(visit, it, "reference", refused.sentence());
        };
    }

    @PostMapping(PATH + "/part")
    @OpenTo(Audience.ADVISERS)
    Object part(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "") String reference) {
        var it = view.lock(visit, id);
        var me = visit.visitor().known();
        cases.called(reference, me)
                .filter(other -> it.id().equals(other.joined()))
                .ifPresent(other -> work.part(other, it, me));
        return back(visit, id);
    }

    private Optional<UUID> adviser(Visit visit, String text) {
        return Inbox.id(text)
                .filter(id -> advisers.of(visit.here()).stream()
                        .anyMatch(person -> person.id().equals(id)));
    }

    private static ResponseEntity<Void> back(Visit visit, UUID id) {
        return SeeOther.to(CaseView.path(visit, id));
    }
}
