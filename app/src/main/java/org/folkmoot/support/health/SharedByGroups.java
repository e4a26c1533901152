package org.folkmoot.support.health;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.support.BesideGroup;
import org.springframework.stereotype.Component;

/** Leads advisers from a group to the newest check that it shares; where it shares none there is nothing to see. */
@Component
class SharedByGroups implements BesideGroup {

    private final Checks checks;

    SharedByGroups(Checks checks) {
        this.checks = checks;
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
