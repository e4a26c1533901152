package org.folkmoot.register.own;

import org.folkmoot.register.Register;
import org.folkmoot.web.Address;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Pages;
import org.folkmoot.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Entries whose people were asked whether they are still right and have not answered, for the staff. */
@Controller
class DeskStale {

    static final String PATH = "/desk/entries";

    private final Entries entries;
    private final Register register;

    DeskStale(Entries entries, Register register) {
        this.entries = entries;
        this.register = register;
    }

    @Bean
    static NavigationItem staleEntriesAtTheDesk() {
        return NavigationItem.desk(40, "Unanswered entries", PATH, Audience.STAFF);
    }

    @GetMapping("/{locality}" + PATH)
    @OpenTo(Audience.STAFF)
    Page list(Visit visit, @RequestParam(defaultValue = "1") int page) {
        var pages = new Pages(Address.of(visit.link(PATH)), page, DeskListings.SIZE, entries.stale());
        var stale = entries.stale(DeskListings.SIZE, pages.before());
        var names = register.find(stale.stream().map(OwnEntry::organisation).toList());
        return Page.of((output, forms) -> JtedeskStaleGenerated.render(output, forms, visit, stale, names, pages));
    }
}
