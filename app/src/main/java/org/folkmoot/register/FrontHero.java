package org.folkmoot.register;

import org.folkmoot.web.FrontPart;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** The head of the front page: how many organisations there are, and the search. */
@Component
class FrontHero implements FrontPart {

    private final FacetIndexes indexes;

    FrontHero(FacetIndexes indexes) {
        this.indexes = indexes;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Page.Template part(Visit visit) {
        var total = indexes.here().all().cardinality();
        return (output, forms) -> JteheroGenerated.render(output, forms, visit, total);
    }
}
