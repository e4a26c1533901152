package org.folkmoot.place;

import org.folkmoot.web.Audience;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a place keeps how long, and why, for everyone. */
@Controller
class RetentionPages {

    private final Places places;

    RetentionPages(Places places) {
        this.places = places;
    }

    @GetMapping("/{locality}/kept")
    @OpenTo(Audience.EVERYONE)
    Page page(Visit visit) {
        var pack = places.pack(visit.here());
        var chosen = places.chosen(visit.here());
        return Page.of((output, forms) -> JtekeptGenerated.render(output, forms, visit, pack, chosen));
    }
}
