package org.folkmoot.home;

import java.util.Comparator;
import java.util.List;
import org.folkmoot.database.Localities;
import org.folkmoot.web.Audience;
import org.folkmoot.web.FrontPart;
import org.folkmoot.web.Moved;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of a place, and of the installation. */
@Controller
class FrontPage {

    private final Localities localities;
    private final List<FrontPart> parts;

    FrontPage(Localities localities, List<FrontPart> parts) {
        this.localities = localities;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(FrontPart::order)).toList();
    }

    @GetMapping("/{locality}")
    @OpenTo(Audience.EVERYONE)
    Page withoutSlash(Visit visit) {
        throw new Moved(visit.link("/"));
    }

    @GetMapping("/{locality}/")
    @OpenTo(Audience.EVERYONE)
    Page front(Visit visit) {
        var shown = parts.stream().map(part -> part.part(visit)).toList();
        return Page.of((output, forms) -> JtefrontGenerated.render(output, forms, visit, shown));
    }

    @GetMapping("/")
    @OpenTo(Audience.EVERYONE)
    Page places(Visit visit) {
        var places = localities.all();
        return Page.of((output, forms) -> JteplacesGenerated.render(output, forms, visit, places));
    }
}
