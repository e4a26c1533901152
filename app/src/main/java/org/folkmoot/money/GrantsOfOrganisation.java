package org.folkmoot.money;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.register.OrganisationPart;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** The grants on an organisation's page. */
@Component
class GrantsOfOrganisation implements OrganisationPart {

    private static final int MOST = 10;

    private final Grants grants;

    GrantsOfOrganisation(Grants grants) {
        this.grants = grants;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Page.Template> part(Visit visit, UUID organisation) {
        var asked = Asked.only("organisation", organisation.toString());
        var tallies = grants.tallies(visit.here(), asked);
        if (tallies.grants() == 0) {
            return Optional.empty();
        }
        var part = new PartModel(asked.address(visit.link("/grants")), grants.rows(asked, MOST, 0), tallies);
        return Optional.of((output, forms) -> JtereceivedGenerated.render(output, forms, visit, part));
    }
}
