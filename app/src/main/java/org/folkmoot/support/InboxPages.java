package org.folkmoot.support;

import java.util.List;
import java.util.UUID;
import org.folkmoot.register.Register;
import org.folkmoot.web.Address;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Pages;
import org.folkmoot.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The advisers' lists: what is due, what a group asked before, what notes say. */
@Controller
class InboxPages {

    static final String PATH = "/desk/support";

    private final AskedBox box;
    private final Inbox inbox;
    private final Lists lists;
    private final Standard standard;
    private final Notes notes;
    private final Register register;
    private final Besides besides;

    InboxPages(
            AskedBox box,
            Inbox inbox,
            Lists lists,
            Standard standard,
            Notes notes,
            Register register,
            Besides besides) {
        this.box = box;
        this.inbox = inbox;
        this.lists = lists;
        this.standard = standard;
        this.notes = notes;
        this.register = register;
        this.besides = besides;
    }

    @Bean
    static NavigationItem supportAtTheDesk() {
        return NavigationItem.desk(5, "Support", PATH, Audience.ADVISERS).by("u");
    }

    @Bean
    static NavigationItem casesOfSupport() {
        return NavigationItem.support(0, "Cases", PATH, Audience.ADVISERS);
    }

    @GetMapping("/{locality}" + PATH)
    @OpenTo(Audience.ADVISERS)
    Page inbox(Visit visit, @RequestParam(defaultValue = "") String show, @RequestParam(defaultValue = "1") int page) {
        box.takeIn(visit.here());
        var me = visit.visitor().known();
        var today = standard.today(visit.here());
        var shown = Inbox.Show.of(show);
        var number = Math.clamp(page, 1, 10_000);
        var found = inbox.find(shown, me, today, (number - 1L) * Inbox.SIZE);
        var about = lists.about(found.rows().stream());
        // how many closed ones there are is not counted: the next page is there while this one is full
        var total = shown == Inbox.Show.CLOSED
                ? (number - 1L) * Inbox.SIZE
                        + found.rows().size()
                        + (found.rows().size() == Inbox.SIZE ? 1 : 0)
                : found.count(shown);
        var address = Address.of(visit.link(PATH)).with("show", shown == Inbox.Show.OPEN ? "" : shown.code());
        var model = new InboxModel(
                found,
                shown,
                lists.rows(visit.here(), found.rows(), about, today),
                new Pages(address, number, Inbox.SIZE, total),
                new When(today, standard.zone(visit.here())),
                null);
        return Page.of((output, forms) -> JteinboxGenerated.render(output, forms, visit, model));
    }

    @GetMapping("/{locality}" + PATH + "/groups/{id}")
    @OpenTo(Audience.ADVISERS)
    Page group(Visit visit, @PathVariable UUID id) {
        var fate = register.fates(List.of(id)).get(id);
        var cases = inbox.ofOrganisation(id, visit.visitor().known());
        if (fate == null && cases.isEmpty()) {
            throw new NotHere();
        }
        var today = standard.today(visit.here());
        var about = lists.about(cases.stream());
        var rows = lists.rows(visit.here(), cases, about, today);
        var name = fate != null
                ? fate.entry().name()
                : about.inCases().values().stream()
                        .flatMap(List::stream)
                        .filter(it -> id.equals(it.organisation()))
                        .findFirst()
                        .map(Groups.InCase::name)
                        .orElse("");
        var when = new When(today, standard.zone(visit.here()));
        var beside = besides.about(List.of(id)).getOrDefault(id, List.of());
        return Page.of((output, forms) -> JtegroupGenerated.render(
                output, forms, visit, name, java.util.Optional.ofNullable(fate), beside, rows, when));
    }

    @GetMapping("/{locality}" + PATH + "/search")
    @OpenTo(Audience.ADVISERS)
    Page search(Visit visit, @RequestParam(name = "q", defaultValue = "") String words) {
        var text = Typed.line(words);
        var found = text.isEmpty()
                ? List.<Notes.Hit>of()
                : notes.search(text, visit.visitor().known());
        var when = new When(standard.today(visit.here()), standard.zone(visit.here()));
        return Page.of((output, forms) -> JtefoundGenerated.render(output, forms, visit, text, found, when));
    }
}
