package org.folkmoot.money;

import org.folkmoot.web.FrontPart;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** The newest grants on the front page. */
@Component
class GrantsInFront implements FrontPart {

    private static final int MOST = 3;

    private final Grants grants;

    GrantsInFront(Grants grants) {
        this.grants = grants;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Page.Template part(Visit visit) {
        var asked = Asked.ALL;
        var part = new PartModel(
                asked.address(visit.link("/grants")), grants.rows(asked, MOST, 0), grants.tallies(visit.here(), asked));
        return (output, forms) -> JtefrontGenerated.render(output, forms, visit, part);
    }
}
