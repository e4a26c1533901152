package org.folkmoot.support;

import java.util.List;
import java.util.UUID;
import org.folkmoot.web.Audience;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What takes one tap or one line on the page of a case. */
@Controller
class CaseActs {

    private static final String PATH = CasePages.PATH;
    private static final int LONGEST = 500;

    private final CaseView view;
    private final Work work;
    private final Steps steps;
    private final Groups groups;

    CaseActs(CaseView view, Work work, Steps steps, Groups groups) {
        this.view = view;
        this.work = work;
        this.steps = steps;
        this.groups = groups;
    }

    @PostMapping(PATH + "/take")
    @OpenTo(Audience.ADVISERS)
    ResponseEntity<Void> take(Visit visit, @PathVariable UUID id) {
        work.take(view.lock(visit, id), visit.visitor().known());
        return back(visit, id);
    }

    @PostMapping(PATH + "/steps")
    @OpenTo(Audience.ADVISERS)
    Object step(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String due) {
        var it = view.lock(visit, id);
        var t = visit.words();
        var words = Typed.line(step);
        if (words.isEmpty() || words.length() > LONGEST) {
            return view.refused(
                    visit, id, Draft.step(words, new Problem("step", t.say("Say in a line what is to be done."))));
        }
        var day = Typed.day(due);
        if (!due.isBlank() && day.isEmpty()) {
            return view.refused(
                    visit,
                    id,
                    Draft.step(words, new Problem("due", t.say("Enter the day, like 30/11/2026, or leave it empty."))));
        }
        steps.add(it.id(), words, day.orElse(null), visit.visitor().known());
        return back(visit, id);
    }

    @PostMapping(PATH + "/steps/{step}/done")
    @OpenTo(Audience.ADVISERS)
    ResponseEntity<Void> done(Visit visit, @PathVariable UUID id, @PathVariable UUID step) {
        steps.done(view.lock(visit, id).id(), step, visit.visitor().known());
        return back(visit, id);
    }

    /** One tap for the time spent; the same tap with a minus takes a slip back. */
    @PostMapping(PATH + "/time")
    @OpenTo(Audience.ADVISERS)
    ResponseEntity<Void> time(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "") String minutes) {
        var it = view.lock(visit, id);
        if (List.of("5", "15", "30", "60", "-5").contains(minutes)) {
            var spent = Math.max(-it.minutes(), Integer.parseInt(minutes));
            if (spent != 0) {
                steps.spent(id, visit.visitor().known(), spent);
            }
        }
        return back(visit, id);
    }

    @PostMapping(PATH + "/groups")
    @OpenTo(Audience.ADVISERS)
    ResponseEntity<Void> addGroup(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "") String group) {
        var it = view.lock(visit, id);
        if (Typed.line(group).length() <= AskForm.LONGEST_LINE) {
            groups.add(it.id(), groups.meant(group));
        }
        return back(visit, id);
    }

    @PostMapping(PATH + "/groups/{group}/remove")
    @OpenTo(Audience.ADVISERS)
    ResponseEntity<Void> removeGroup(Visit visit, @PathVariable UUID id, @PathVariable UUID group) {
        groups.remove(view.lock(visit, id).id(), group);
        return back(visit, id);
    }

    @PostMapping(PATH + "/reopen")
    @OpenTo(Audience.ADVISERS)
    ResponseEntity<Void> reopen(Visit visit, @PathVariable UUID id) {
        var it = view.lock(visit, id);
        if (it.closed() != null) {
            work.reopen(it, "", visit.visitor().known());
        }
        return back(visit, id);
    }

    private static ResponseEntity<Void> back(Visit visit, UUID id) {
        return SeeOther.to(CaseView.path(visit, id));
    }
}
