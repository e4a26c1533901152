package org.folkmoot.home;

import org.folkmoot.database.Localities;
import org.folkmoot.web.Audience;
import org.folkmoot.web.Moved;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class FrontPage {

    private final Localities localities;

    FrontPage(Localities localities) {
        this.localities = localities;
    }

    @GetMapping("/{locality}")
    @OpenTo(Audience.EVERYONE)
    Page withoutSlash(Visit visit) {
        throw new Moved(visit.link("/"));
    }

    @GetMapping("/{locality}/")
    @OpenTo(Audience.EVERYONE)
    Page front(Visit visit) {
        return Page.of((output, forms) -> JtefrontGenerated.render(output, forms, visit));
    }

    @GetMapping("/")
    @OpenTo(Audience.EVERYONE)
    Page places(Visit visit) {
        var places = localities.all();
        return Page.of((output, forms) -> JteplacesGenerated.render(output, forms, visit, places));
    }
}
