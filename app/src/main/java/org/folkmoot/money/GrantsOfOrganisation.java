package org.folkmoot.money;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.Kept;
import org.folkmoot.database.Transactions;
import org.folkmoot.register.OrganisationPart;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** The grants on an organisation's page. */
@Component
class GrantsOfOrganisation implements OrganisationPart {

    private static final int MOST = 10;

    private static final int PLACES = 500;

    private final Grants grants;
    private final Kept<String, Boolean> known;

    GrantsOfOrganisation(Grants grants, Transactions transactions) {
        this.grants = grants;
        this.known = new Kept<>(transactions, PLACES);
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Page.Template> part(Visit visit, UUID organisation, Map<String, String> own) {
        if (!known.get("any", grants::any)) {
            return Optional.empty();
        }
        var asked = Asked.only("organisation", organisation.toString());
        var tallies = grants.tallies(visit.here(), asked);
        if (tallies.grants() == 0) {
            return Optional.empty();
        }
        var part = new PartModel(asked.address(visit.link("/grants")), grants.rows(asked, MOST, 0), tallies);
        return Optional.of((output, forms) -> JtereceivedGenerated.render(output, forms, visit, part));
    }
}
