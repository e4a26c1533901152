package org.folkmoot.support.health;

import java.util.List;
import java.util.UUID;
import org.folkmoot.support.Asking;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A group's own health checks: begun, finished, shared and taken back, deleted. */
@Controller
class CheckPages {

    static final int REFUSED = 422;

    private final Own own;
    private final Checks checks;
    private final Sheets sheets;
    private final Actions actions;
    private final Asking asking;

    CheckPages(Own own, Checks checks, Sheets sheets, Actions actions, Asking asking) {
        this.own = own;
        this.checks = checks;
        this.sheets = sheets;
        this.actions = actions;
        this.asking = asking;
    }

    @GetMapping(Own.PATH)
    @OpenTo(Audience.CONTACT)
    Page all(Visit visit, @PathVariable UUID organisation) {
        var group = own.group(visit, organisation);
        var found = checks.of(organisation);
        var when = sheets.when(visit);
        return Page.of((output, forms) -> JteoverviewGenerated.render(output, forms, visit, group, found, when));
    }

    @PostMapping(Own.PATH)
    @OpenTo(Audience.CONTACT)
    ResponseEntity<Void> begin(Visit visit, @PathVariable UUID organisation) {
        own.group(visit, organisation);
        var check = checks.begin(organisation, visit.visitor().known());
        return SeeOther.to(Own.path(visit, organisation) + "/" + check);
    }

    @GetMapping(Own.PATH + "/{check}")
    @OpenTo(Audience.CONTACT)
    Page page(Visit visit, @PathVariable UUID organisation, @PathVariable UUID check) {
        return page(visit, 200, own.check(visit, organisation, check), List.of());
    }

    /** Everything on one page, to be printed. */
    @GetMapping(Own.PATH + "/{check}/all")
    @OpenTo(Audience.CONTACT)
    Page print(Visit visit, @PathVariable UUID organisation, @PathVariable UUID check) {
        var group = own.group(visit, organisation);
        var sheet = sheets.own(visit, own.check(visit, organisation, check));
        var todo = actions.of(sheet.check());
        var when = sheets.when(visit);
        return Page.of((output, forms) -> JteallGenerated.render(output, forms, visit, group, sheet, todo, when));
    }

    @PostMapping(Own.PATH + "/{check}/finish")
    @OpenTo(Audience.CONTACT)
    Object finish(
            Visit visit,
            @PathVariable UUID organisation,
            @PathVariable UUID check,
            @RequestParam(defaultValue = "") String remind) {
        var it = own.lock(visit, organisation, check);
        if (!it.isFinished() && sheets.own(visit, it).answered() == 0) {
            var sentence = visit.words().say("Nothing is answered yet. Answer one question at least, then finish.");
            return page(visit, REFUSED, it, List.of(new Problem("finish", sentence)));
        }
        checks.finish(check, remind.equals("yes"), visit.visitor().known());
        return back(visit, it);
    }

    @PostMapping(Own.PATH + "/{check}/share")
    @OpenTo(Audience.CONTACT)
    ResponseEntity<Void> share(Visit visit, @PathVariable UUID organisation, @PathVariable UUID check) {
        var it = own.lock(visit, organisation, check);
        if (!asking.isAnswered(visit.here())) {
            throw new NotHere();
        }
        checks.share(check, visit.visitor().known());
        return back(visit, it);
    }

    @PostMapping(Own.PATH + "/{check}/take-back")
    @OpenTo(Audience.CONTACT)
    ResponseEntity<Void> takeBack(Visit visit, @PathVariable UUID organisation, @PathVariable UUID check) {
        var it = own.lock(visit, organisation, check);
        checks.takeBack(check);
        return back(visit, it);
    }

    @PostMapping(Own.PATH + "/{check}/remind")
    @OpenTo(Audience.CONTACT)
    ResponseEntity<Void> remind(
            Visit visit,
            @PathVariable UUID organisation,
            @PathVariable UUID check,
            @RequestParam(defaultValue = "") String remind) {
        var it = own.lock(visit, organisation, check);
        checks.remind(check, remind.equals("yes"));
        return back(visit, it);
    }

    @PostMapping(Own.PATH + "/{check}/remove")
    @OpenTo(Audience.CONTACT)
    Object remove(
            Visit visit,
            @PathVariable UUID organisation,
            @PathVariable UUID check,
            @RequestParam(defaultValue = "") String sure) {
        var it = own.lock(visit, organisation, check);
        if (!sure.equals("yes")) {
            var sentence = visit.words().say("Tick the box if you are sure. Nothing is deleted yet.");
            return page(visit, REFUSED, it, List.of(new Problem("sure", sentence)));
        }
        checks.remove(check);
        return SeeOther.to(Own.path(visit, organisation));
    }

    private Page page(Visit visit, int status, Check check, List<Problem> problems) {
        var group = own.group(visit, check.organisation());
        var sheet = sheets.own(visit, check);
        var todo = actions.of(check);
        var when = sheets.when(visit);
        return new Page(
                status,
                (output, forms) -> JtecheckGenerated.render(
                        output, forms, visit, group, sheet, todo, asking.isAnswered(visit.here()), when, problems));
    }

    private static ResponseEntity<Void> back(Visit visit, Check check) {
        return SeeOther.to(Own.path(visit, check));
    }
}
