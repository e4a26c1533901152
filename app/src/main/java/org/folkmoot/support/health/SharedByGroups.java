package org.folkmoot.support.health;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.register.DeskPart;
import org.folkmoot.support.BesideGroup;
import org.folkmoot.web.Page;
import org.folkmoot.web.Role;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Component;

/** Leads advisers from a group to the newest check that it shares; where it shares none there is nothing to see. */
@Component
class SharedByGroups implements DeskPart, BesideGroup {

    private final Checks checks;
    private final Sheets sheets;

    SharedByGroups(Checks checks, Sheets sheets) {
        this.checks = checks;
        this.sheets = sheets;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<Page.Template> part(Visit visit, UUID organisation) {
        if (!visit.visitor().holds(Role.ADVISER)) {
            return Optional.empty();
        }
        var when = sheets.when(visit);
        return checks.sharedBy(organisation).stream()
                .findFirst()
                .map(check -> (output, forms) -> JtedeskPartGenerated.render(output, forms, visit, check, when));
    }

    @Override
    public Map<UUID, Beside> about(Set<UUID> organisations) {
        return organisations.isEmpty()
                ? Map.of()
                : checks.sharedBy(organisations.toArray(UUID[]::new)).stream()
                        .collect(Collectors.toMap(
                                Check::organisation,
                                check -> new Beside("Its health check", HealthDesk.PATH + "/" + check.id())));
    }
}
