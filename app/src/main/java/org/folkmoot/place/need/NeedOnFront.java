package org.folkmoot.place.need;

import org.folkmoot.web.FrontPart;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** The need map on the front page, with the indicator that stands first. */
@Component
class NeedOnFront implements FrontPart {

    private static final int AFTER_WHAT_PEOPLE_DO = 50;

    private final NeedMaps maps;

    NeedOnFront(NeedMaps maps) {
        this.maps = maps;
    }

    @Override
    public int order() {
        return AFTER_WHAT_PEOPLE_DO;
    }

    @Override
    public Page.Template part(Visit visit) {
        var choice = maps.choose(null, null, null, null);
        if (choice.isEmpty()) {
            return (_, _) -> {};
        }
        var view = new NeedView(visit, maps.read(visit.here(), choice.get()));
        return (output, forms) -> JtefrontGenerated.render(output, forms, view);
    }
}
