package org.folkmoot.membership;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.files.FileUnusable;
import org.folkmoot.membership.MemberList.State;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Bringing a list of members in: upload, columns, questions, check, progress, result, and taking it back. */
@Controller
class ListPages {

    static final String PATH = "/{locality}/desk/members/import";
    private static final String ONE = PATH + "/{list}";
    private static final int REFUSED = 422;
    private static final String EVERY_FEW_SECONDS = "3";

    private final MemberLists lists;
    private final Uploads uploads;
    private final Plans plans;
    private final Undoing undoing;
    private final ListResults results;
    private final Schemes schemes;

    ListPages(MemberLists lists, Uploads uploads, Plans plans, Undoing undoing, ListResults results, Schemes schemes) {
        this.lists = lists;
        this.uploads = uploads;
        this.plans = plans;
        this.undoing = undoing;
        this.results = results;
        this.schemes = schemes;
    }

    @Bean
    static NavigationItem membersBroughtByKey() {
        return NavigationItem.byKey("i", "Bring your members", "/desk/members/import", Audience.STAFF);
    }

    @GetMapping(PATH)
    @OpenTo(Audience.STAFF)
    Page all(Visit visit) {
        return all(visit, 200, List.of());
    }

    private Page all(Visit visit, int status, List<Problem> problems) {
        var newest = lists.newest();
        return new Page(status, (output, forms) -> JtelistsGenerated.render(output, forms, visit, newest, problems));
    }

    @PostMapping(PATH)
    @OpenTo(Audience.STAFF)
    Object upload(Visit visit, HttpServletRequest request) {
        try {
            return SeeOther.to(link(visit, uploads.take(request, visit.visitor().person()), ""));
        } catch (FileUnusable e) {
            var sentence = Optional.ofNullable(e.getMessage()).orElse("");
            return all(visit, REFUSED, List.of(new Problem("file", visit.words().say(sentence))));
        } catch (MaxUploadSizeExceededException e) {
            var sentence = visit.words().say("The file is larger than 8 MB. Split it into parts.");
            return all(visit, REFUSED, List.of(new Problem("file", sentence)));
        }
    }

    /** Where a list is: each state has its page. */
    @GetMapping(ONE)
    @OpenTo(Audience.STAFF)
    Object one(Visit visit, HttpServletResponse response, @PathVariable UUID list) {
        var known = find(list);
        return switch (known.state()) {
            case MAPPING -> columns(visit, known, known.mapping(), 200, List.of());
            case CHECKING -> check(visit, known);
            case WAITING -> progress(visit, response, known);
            case DONE, UNDONE -> result(visit, known);
        };
    }

    @GetMapping(ONE + "/columns")
    @OpenTo(Audience.STAFF)
    Page columns(Visit visit, @PathVariable UUID list) {
        return columns(visit, open(list), open(list).mapping(), 200, List.of());
    }

    private Page columns(Visit visit, MemberList list, Mapping mapping, int status, List<Problem> problems) {
        var model = ColumnsModel.of(list, mapping, lists.sample(list.id()), schemes.all(), visit.words());
        return new Page(status, (output, forms) -> JtecolumnsGenerated.render(output, forms, visit, model, problems));
    }

    @PostMapping(ONE + "/columns")
    @OpenTo(Audience.STAFF)
    Object map(Visit visit, HttpServletRequest request, @PathVariable UUID list) {
        var known = open(list);
        var codes = new ArrayList<String>();
        for (var i = 0; i < known.headings().size(); i++) {
            codes.add(Optional.ofNullable(request.getParameter("column-" + i)).orElse(""));
        }
        var scheme =
                Optional.ofNullable(request.getParameter("scheme")).orElse("").strip();
        var mapping = Mapping.of(codes, scheme.substring(0, Math.min(100, scheme.length())));
        var problem = mapping.problem();
        if (problem.isPresent()) {
            var sentence = problem.get().in(visit.words());
            return columns(visit, known, mapping, REFUSED, List.of(new Problem("column-0", sentence)));
        }
        lists.map(list, mapping, State.CHECKING);
        return SeeOther.to(link(visit, list, ""));
    }

    private Object check(Visit visit, MemberList list) {
        var plan = plans.of(visit.here(), list);
        var model = new CheckModel(list, plan);
        return Page.of((output, forms) -> JtecheckGenerated.render(output, forms, visit, model));
    }

    @GetMapping(ONE + "/question")
    @OpenTo(Audience.STAFF)
    Object question(Visit visit, @PathVariable UUID list) {
        return question(visit, open(list), 200, List.of());
    }

    private Object question(Visit visit, MemberList list, int status, List<Problem> problems) {
        var questions = plans.of(visit.here(), list).open();
        if (questions.isEmpty()) {
            return SeeOther.to(link(visit, list.id(), ""));
        }
        var party = questions.getFirst();
        return new Page(
                status,
                (output, forms) ->
                        JtequestionGenerated.render(output, forms, visit, list, party, questions.size(), problems));
    }

    @PostMapping(ONE + "/question")
    @OpenTo(Audience.STAFF)
    Object answer(
            Visit visit,
            @PathVariable UUID list,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String all) {
        var known = open(list);
        var questions = plans.of(visit.here(), known).open();
        var asked = questions.stream().filter(it -> it.key().equals(key)).findFirst();
        if (asked.isEmpty()) {
            return SeeOther.to(link(visit, list, "/question"));
        }
        var given = new Answer(answer);
        if (!(asked.get().match() instanceof Match.Unsure unsure) || !given.fits(unsure)) {
            var sentence = visit.words().say("Choose one of the answers.");
            return question(visit, known, REFUSED, List.of(new Problem("answer", sentence)));
        }
        lists.answer(list, asked.get(), given);
        if (!all.isEmpty()) {
            questions.stream().filter(it -> !it.key().equals(key)).forEach(other -> alike(list, other, given));
        }
        return SeeOther.to(link(visit, list, "/question"));
    }

    /** Answers another question in the same way, where that is clear. */
    private void alike(UUID list, Plan.Party party, Answer given) {
        if (given.equals(Answer.NEW)) {
            lists.answer(list, party, given);
        } else if (party.match() instanceof Match.Unsure unsure
                && unsure.candidates().size() == 1) {
            lists.answer(
                    list,
                    party,
                    Answer.same(unsure.candidates().getFirst().known().id()));
        }
    }

    @PostMapping(ONE + "/confirm")
    @OpenTo(Audience.STAFF)
    ResponseEntity<Void> confirm(Visit visit, @PathVariable UUID list) {
        var known = lists.findAlone(list).orElseThrow(NotHere::new);
        if (known.state() == State.CHECKING) {
            var plan = plans.of(visit.here(), known);
            if (!plan.open().isEmpty()) {
                return SeeOther.to(link(visit, list, "/question"));
            }
            lists.confirm(list, plan);
        }
        return SeeOther.to(link(visit, list, ""));
    }

    private Page progress(Visit visit, HttpServletResponse response, MemberList list) {
        response.setHeader("Refresh", EVERY_FEW_SECONDS);
        var done = results.doneRows(list);
        return Page.of((output, forms) -> JteprogressGenerated.render(output, forms, visit, list, done));
    }

    private Page result(Visit visit, MemberList list) {
        var model = results.of(list);
        return Page.of((output, forms) -> JteresultGenerated.render(output, forms, visit, model));
    }

    @PostMapping(ONE + "/undo")
    @OpenTo(Audience.STAFF)
    ResponseEntity<Void> undo(Visit visit, @PathVariable UUID list) {
        find(list);
        undoing.undo(list);
        return SeeOther.to(link(visit, list, ""));
    }

    @PostMapping(ONE + "/discard")
    @OpenTo(Audience.STAFF)
    ResponseEntity<Void> discard(Visit visit, @PathVariable UUID list) {
        lists.forget(open(list).id());
        return SeeOther.to(visit.link("/desk/members/import"));
    }

    @GetMapping(ONE + "/refused.csv")
    @OpenTo(Audience.STAFF)
    void refused(HttpServletResponse response, @PathVariable UUID list) {
        results.refused(find(list), response);
    }

    private MemberList find(UUID list) {
        return lists.find(list).orElseThrow(NotHere::new);
    }

    /** A list of which nothing was brought in yet. */
    private MemberList open(UUID list) {
        return lists.find(list)
                .filter(it -> it.state() == State.MAPPING || it.state() == State.CHECKING)
                .orElseThrow(NotHere::new);
    }

    private static String link(Visit visit, UUID list, String more) {
        return visit.link("/desk/members/import/" + list + more);
    }
}
