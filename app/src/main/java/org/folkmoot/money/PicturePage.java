package org.folkmoot.money;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import org.folkmoot.place.Places;
import org.folkmoot.web.Audience;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Grants as pictures, of whatever a list of grants can be narrowed to. */
@Controller
class PicturePage {

    private final Grants grants;
    private final GrantFigures figures;
    private final Places places;

    PicturePage(Grants grants, GrantFigures figures, Places places) {
        this.grants = grants;
        this.figures = figures;
        this.places = places;
    }

    @GetMapping("/{locality}/grants/pictures")
    @OpenTo(Audience.EVERYONE)
    Page pictures(Visit visit, HttpServletRequest request) {
        var asked = GrantList.asked(request);
        var all = grants.tallies(visit.here(), asked);
        var pictures = of(visit, asked);
        return Page.of((output, forms) -> JtepicturesGenerated.render(output, forms, visit, pictures, all));
    }

    /** The pictures of what is asked for, in the currency that is asked for or else the jurisdiction's own. */
    Pictures of(Visit visit, Asked asked) {
        var currency = asked.by("currency").isEmpty()
                ? places.pack(visit.here()).currency().getCurrencyCode()
                : asked.by("currency");
        var narrowed = new HashMap<>(asked.narrowed());
        narrowed.put("currency", currency);
        var inCurrency = new Asked(asked.words(), narrowed, asked.sort(), 1);
        return new Pictures(
                asked,
                figures.of(visit.here(), inCurrency),
                currency,
                asked.address(visit.link("/grants")),
                visit.words());
    }
}
