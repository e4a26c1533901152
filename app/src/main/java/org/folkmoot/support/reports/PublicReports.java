package org.folkmoot.support.reports;

import java.util.UUID;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The figures that the body has chosen to show. */
@Controller
class PublicReports {

    private final Reports reports;

    PublicReports(Reports reports) {
        this.reports = reports;
    }

    @GetMapping("/{locality}/reports")
    @OpenTo(Audience.EVERYONE)
    Page published(Visit visit) {
        var shown = reports.shown();
        return Page.of((output, forms) -> JtepublishedGenerated.render(output, forms, visit, shown));
    }

    @GetMapping("/{locality}/reports/{id}")
    @OpenTo(Audience.EVERYONE)
    Page shown(Visit visit, @PathVariable UUID id) {
        var content = reports.shown().stream()
                .filter(it -> it.id().equals(id))
                .map(Reports.Shown::content)
                .findFirst()
                .orElseThrow(NotHere::new);
        return Page.of((output, forms) -> JteshownGenerated.render(output, forms, visit, content));
    }
}
