package org.folkmoot.support.health;

import java.util.UUID;
import org.folkmoot.register.Register;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The checks that groups share with the advisers; any other is not there. */
@Controller
class HealthDesk {

    static final String PATH = "/desk/support/health-checks";

    private final Checks checks;
    private final Sheets sheets;
    private final Actions actions;
    private final Register register;

    HealthDesk(Checks checks, Sheets sheets, Actions actions, Register register) {
        this.checks = checks;
        this.sheets = sheets;
        this.actions = actions;
        this.register = register;
    }

    @GetMapping("/{locality}" + PATH)
    @OpenTo(Audience.ADVISERS)
    Page all(Visit visit) {
        var shared = checks.shared();
        var groups = register.find(
                shared.stream().map(it -> it.check().organisation()).distinct().toList());
        var when = sheets.when(visit);
        return Page.of((output, forms) -> JtesharedGenerated.render(output, forms, visit, shared, groups, when));
    }

    @GetMapping("/{locality}" + PATH + "/{id}")
    @OpenTo(Audience.ADVISERS)
    Page page(Visit visit, @PathVariable UUID id) {
        var sheet = sheets.shared(visit, checks.shared(id).orElseThrow(NotHere::new));
        var group = register.find(sheet.check().organisation()).orElseThrow(NotHere::new);
        var todo = actions.only(id);
        var when = sheets.when(visit);
        return Page.of((output, forms) -> JteatTheDeskGenerated.render(output, forms, visit, group, sheet, todo, when));
    }
}
