package org.folkmoot.support.health;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.people.MyPart;
import org.folkmoot.register.EntryPart;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** Leads contacts of a group to its health check, from their own page and from that of its entry. */
@Component
class HealthForContacts implements MyPart, EntryPart {

    @Override
    public int order() {
        return 32;
    }

    @Override
    public Optional<Page.Template> part(Visit visit) {
        return visit.visitor().contactOf().isEmpty()
                ? Optional.empty()
                : offer(visit, visit.link("/my" + HealthPages.PATH));
    }

    @Override
    public Optional<Page.Template> part(Visit visit, UUID organisation) {
        return offer(visit, Own.path(visit, organisation));
    }

    private static Optional<Page.Template> offer(Visit visit, String href) {
        return visit.visitor().isCounterpart()
                ? Optional.empty()
                : Optional.of((output, forms) -> JteofferGenerated.render(output, forms, visit, href));
    }
}
