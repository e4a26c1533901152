package org.folkmoot.register;

import java.util.Map;
import org.folkmoot.place.Places;
import org.folkmoot.web.FrontPart;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** The head of the front page: how many organisations there are, and the search. */
@Component
class FrontHero implements FrontPart {

    private final Counting counting;
    private final Places places;

    FrontHero(Counting counting, Places places) {
        this.counting = counting;
        this.places = places;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Page.Template part(Visit visit) {
        var counts = counting.count(visit.here(), places.pack(visit.here()), new Conditions("true", Map.of()));
        return (output, forms) -> JteheroGenerated.render(output, forms, visit, counts.total());
    }
}
