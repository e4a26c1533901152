package org.folkmoot.register.own;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.register.OrganisationPart;
import org.folkmoot.web.Address;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** What an organisation itself has published on how to reach it, and the way in for its own people. */
@Component
class OwnPart implements OrganisationPart {

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Page.Template> part(Visit visit, UUID organisation, Map<String, String> said) {
        var own = visit.visitor().contactOf().contains(organisation);
        var path = visit.link(own ? EntryPages.path(organisation) : ClaimPages.PATH + "/" + organisation);
        var href = visit.visitor().signedIn()
                ? path
                : Address.of("/sign-in").with("back", path).toString();
        return Optional.of((output, forms) -> JtepartGenerated.render(output, forms, visit, said, own, href));
    }
}
