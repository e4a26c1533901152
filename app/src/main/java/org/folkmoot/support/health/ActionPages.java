package org.folkmoot.support.health;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.support.Asking;
import org.folkmoot.support.resources.Resources;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NotHere;
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

/** What a group sets out to do: from what it answered no or unsure, and whatever else it puts there. */
@Controller
class ActionPages {

    static final String PATH = Own.PATH + "/{check}/actions";

    private static final int MOST_GUIDES = 2;

    private final Own own;
    private final Actions actions;
    private final Sheets sheets;
    private final Asking asking;
    private final Resources resources;

    ActionPages(Own own, Actions actions, Sheets sheets, Asking asking, Resources resources) {
        this.own = own;
        this.actions = actions;
        this.sheets = sheets;
        this.asking = asking;
        this.resources = resources;
    }

    @GetMapping(PATH)
    @OpenTo(Audience.CONTACT)
    Page page(Visit visit, @PathVariable UUID organisation, @PathVariable UUID check) {
        var group = own.group(visit, organisation);
        var sheet = sheets.own(visit, own.check(visit, organisation, check));
        var todo = actions.of(sheet.check());
        var taken = todo.stream().map(Action::question).filter(it -> it != null).collect(Collectors.toSet());
        var topics = sheet.open().stream().map(line -> line.question().topic()).collect(Collectors.toSet());
        var guides = resources.onTopics(topics, MOST_GUIDES);
        var model =
                new TodoModel(group, sheet, todo, taken, guides, asking.isAnswered(visit.here()), sheets.when(visit));
        return Page.of((output, forms) -> JteactionsGenerated.render(output, forms, visit, model));
    }

    /** One more: of one's own, or from an answer, of which the pack says what to do next. */
    @GetMapping(PATH + "/new")
    @OpenTo(Audience.CONTACT)
    Page ask(
            Visit visit,
            @PathVariable UUID organisation,
            @PathVariable UUID check,
            @RequestParam(defaultValue = "") String question) {
        var it = own.check(visit, organisation, check);
        var line = sheets.own(visit, it).line(question).orElse(null);
        var words = line == null ? "" : ActionForm.suggested(line, visit.words());
        return form(visit, 200, it, ActionForm.fresh(Own.path(visit, it), line, new Wish(words, "", "")), List.of());
    }

    @PostMapping(PATH)
    @OpenTo(Audience.CONTACT)
    Object add(
            Visit visit,
            @PathVariable UUID organisation,
            @PathVariable UUID check,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String due) {
        var it = own.lock(visit, organisation, check);
        var line = sheets.own(visit, it).line(question).orElse(null);
        var wish = new Wish(words, who, due);
        var problems = wish.problems(visit.words());
        if (problems.isEmpty() && actions.of(it).size() >= Actions.MOST) {
            problems = List.of(new Problem(
                    "words",
                    visit.words()
                            .say("There are {0} things on your list. Do or delete some of them first.", Actions.MOST)));
        }
        if (!problems.isEmpty()) {
            return form(visit, CheckPages.REFUSED, it, ActionForm.fresh(Own.path(visit, it), line, wish), problems);
        }
        var code = line == null ? null : line.question().code();
        actions.add(check, code, wish, visit.visitor().known());
        return back(visit, it);
    }

    @GetMapping(PATH + "/{action}")
    @OpenTo(Audience.CONTACT)
    Page change(Visit visit, @PathVariable UUID organisation, @PathVariable UUID check, @PathVariable UUID action) {
        var it = own.check(visit, organisation, check);
        var known = find(organisation, action);
        return form(visit, 200, it, form(visit, it, known, null), List.of());
    }

    @PostMapping(PATH + "/{action}")
    @OpenTo(Audience.CONTACT)
    Object changed(
            Visit visit,
            @PathVariable UUID organisation,
            @PathVariable UUID check,
            @PathVariable UUID action,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String due) {
        var it = own.lock(visit, organisation, check);
        var known = find(organisation, action);
        var wish = new Wish(words, who, due);
        var problems = wish.problems(visit.words());
        if (!problems.isEmpty()) {
            return form(visit, CheckPages.REFUSED, it, form(visit, it, known, wish), problems);
        }
        actions.change(action, wish);
        return back(visit, it);
    }

    @PostMapping(PATH + "/{action}/done")
    @OpenTo(Audience.CONTACT)
    ResponseEntity<Void> done(
            Visit visit,
            @PathVariable UUID organisation,
            @PathVariable UUID check,
            @PathVariable UUID action,
            @RequestParam(defaultValue = "yes") String done) {
        var it = own.lock(visit, organisation, check);
        actions.done(
                find(organisation, action).id(),
                done.equals("yes"),
                visit.visitor().known());
        return back(visit, it);
    }

    @PostMapping(PATH + "/{action}/remove")
    @OpenTo(Audience.CONTACT)
    ResponseEntity<Void> remove(
            Visit visit, @PathVariable UUID organisation, @PathVariable UUID check, @PathVariable UUID action) {
        var it = own.lock(visit, organisation, check);
        actions.remove(find(organisation, action).id());
        return back(visit, it);
    }

    private Action find(UUID organisation, UUID action) {
        return actions.find(organisation, action).orElseThrow(NotHere::new);
    }

    private static ActionForm form(Visit visit, Check check, Action known, @Nullable Wish typed) {
        return ActionForm.of(Own.path(visit, check), known, typed);
    }

    private Page form(Visit visit, int status, Check check, ActionForm form, List<Problem> problems) {
        var group = own.group(visit, check.organisation());
        return new Page(
                status, (output, forms) -> JteactionGenerated.render(output, forms, visit, group, form, problems));
    }

    private static ResponseEntity<Void> back(Visit visit, Check check) {
        return SeeOther.to(Own.path(visit, check) + "/actions");
    }
}
