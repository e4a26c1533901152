package org.folkmoot.money;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    /** Those of a place that were given anything: most were not, and their pages ask no more. */
    private final Kept<String, Set<UUID>> known;

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
        if (!known.get("recipients", grants::recipients).contains(organisation)) {
            return Optional.empty();
        }
        var asked = Asked.only("organisation", organisation.toString());
        var tallies = grants.tallies(visit.here(), asked);
        var part = new PartModel(asked.address(visit.link("/grants")), grants.rows(asked, MOST, 0), tallies);
        return Optional.of((output, forms) -> JtereceivedGenerated.render(output, forms, visit, part));
    }
}
