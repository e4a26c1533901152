package org.folkmoot.people;

import org.folkmoot.web.Audience;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which keys do what in the staff area, and switching that off for oneself (WCAG 2.2, 2.1.4). */
@Controller
class KeysPages {

    private static final String PATH = "/desk/keys";

    private final Persons persons;

    KeysPages(Persons persons) {
        this.persons = persons;
    }

    @Bean
    static NavigationItem keysAtTheDesk() {
        return NavigationItem.desk(95, "Keyboard", PATH, Audience.STAFF);
    }

    @GetMapping("/{locality}" + PATH)
    @OpenTo(Audience.STAFF)
    Page page(Visit visit) {
        return Page.of((output, forms) -> JtekeysGenerated.render(output, forms, visit));
    }

    @PostMapping("/{locality}" + PATH)
    @OpenTo(Audience.STAFF)
    ResponseEntity<Void> change(Visit visit, @RequestParam(defaultValue = "") String keys) {
        persons.shortcuts(visit.visitor().known(), keys.equals("on"));
        return SeeOther.to(visit.link(PATH));
    }
}
