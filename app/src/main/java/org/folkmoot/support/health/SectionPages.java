package org.folkmoot.support.health;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NotHere;
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

/**
 * One section of a check on a page. Whatever can be kept is kept, also where something else on the page cannot; of two
 * who answer at once each keeps what they changed, and of the same question the second reads the first's answer before
 * theirs takes its place.
 */
@Controller
class SectionPages {

    private static final String PATH = Own.PATH + "/{check}/sections/{section}";

    private final Own own;
    private final Checks checks;
    private final Sheets sheets;
    private final Answers answers;

    SectionPages(Own own, Checks checks, Sheets sheets, Answers answers) {
        this.own = own;
        this.checks = checks;
        this.sheets = sheets;
        this.answers = answers;
    }

    @GetMapping(PATH)
    @OpenTo(Audience.CONTACT)
    Object page(Visit visit, @PathVariable UUID organisation, @PathVariable UUID check, @PathVariable String section) {
        var sheet = sheets.own(visit, own.check(visit, organisation, check));
        var part = sheet.part(section).orElseThrow(NotHere::new);
        if (sheet.check().isFinished()) {
            return SeeOther.to(Own.path(visit, sheet.check()) + "/all#" + section);
        }
        var fields = part.lines().stream().map(Field::of).toList();
        return page(visit, 200, sheet, part, fields, List.of());
    }

    @PostMapping(PATH)
    @OpenTo(Audience.CONTACT)
    Object save(
            Visit visit,
            HttpServletRequest request,
            @PathVariable UUID organisation,
            @PathVariable UUID check,
            @PathVariable String section,
            @RequestParam(defaultValue = "") String then) {
        var it = own.lock(visit, organisation, check);
        var sheet = sheets.own(visit, it);
        var part = sheet.part(section).orElseThrow(NotHere::new);
        var fields = part.lines().stream()
                .map(line -> line.isAsked() ? sent(request, line) : Field.of(line))
                .toList();
        var problems = it.isFinished() ? List.of(finished(visit)) : keep(visit, it, fields);
        if (!problems.isEmpty()) {
            return again(visit, it, section, fields, problems);
        }
        var list = Own.path(visit, it);
        return SeeOther.to(
                then.equals("list")
                        ? list
                        : sheet.after(part)
                                .map(next -> list + "/sections/" + next.code())
                                .orElse(list));
    }

    private static Field sent(HttpServletRequest request, Line line) {
        var code = line.question().code();
        return Field.sent(
                line,
                request.getParameter("answer-" + code),
                request.getParameter("comment-" + code),
                request.getParameter("seen-" + code));
    }

    /** Keeps what can be kept; says what cannot. */
    private List<Problem> keep(Visit visit, Check check, List<Field> fields) {
        var problems = new ArrayList<Problem>();
        var kept = 0;
        for (var field : fields) {
            var wrong = field.problems(visit.words());
            problems.addAll(wrong);
            if (wrong.isEmpty() && field.isNew()) {
                answers.keep(
                        check.id(),
                        field.line().question(),
                        field.chosen(),
                        field.comment(),
                        visit.visitor().known());
                kept++;
            }
        }
        if (kept > 0) {
            checks.touch(check.id());
        }
        return problems;
    }

    private static Problem finished(Visit visit) {
        return new Problem(
                "section",
                visit.words()
                        .say(
                                "Somebody of your group has finished this check meanwhile, so its answers stay as they are. What you typed is still below; keep it for the next check, or put it on your list of things to do."));
    }

    private Page again(Visit visit, Check check, String section, List<Field> sent, List<Problem> problems) {
        var sheet = sheets.own(visit, check);
        var fields = sent.stream()
                .map(field -> sheet.line(field.code()).map(field::again).orElse(field))
                .toList();
        var part = new Part(section, sheet.part(section).map(Part::name).orElse(""), List.of());
        return page(visit, CheckPages.REFUSED, sheet, sheet.part(section).orElse(part), fields, problems);
    }

    private Page page(Visit visit, int status, Sheet sheet, Part part, List<Field> fields, List<Problem> problems) {
        var group = own.group(visit, sheet.check().organisation());
        var number = sheet.parts().indexOf(part) + 1;
        return new Page(
                status,
                (output, forms) ->
                        JtesectionGenerated.render(output, forms, visit, group, sheet, part, number, fields, problems));
    }
}
