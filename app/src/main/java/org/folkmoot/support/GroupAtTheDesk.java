package org.folkmoot.support;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.register.DeskPart;
import org.folkmoot.web.Page;
import org.folkmoot.web.Role;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** Leads advisers from the staff's page of an organisation to what it asked and shares; other staff learn nothing of it. */
@Component
class GroupAtTheDesk implements DeskPart {

    private final Besides besides;

    GroupAtTheDesk(Besides besides) {
        this.besides = besides;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Page.Template> part(Visit visit, UUID organisation) {
        if (!visit.visitor().holds(Role.ADVISER)) {
            return Optional.empty();
        }
        var more = besides.about(List.of(organisation)).getOrDefault(organisation, List.of());
        return Optional.of(
                (output, forms) -> JteasksGenerated.render(output, forms, visit, organisation.toString(), more));
    }
}
