package org.folkmoot.support;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.folkmoot.support.BesideGroup.Beside;
import org.springframework.stereotype.Component;

/** What else of this room advisers may read about groups. */
@Component
class Besides {

    private final List<BesideGroup> all;

    Besides(List<BesideGroup> all) {
        this.all = List.copyOf(all);
    }

    /** By organisation; in the open inside transaction, for an adviser. */
    Map<UUID, List<Beside>> about(Collection<UUID> organisations) {
        var found = new HashMap<UUID, Map<String, Beside>>();
        for (var one : all) {
            one.about(Set.copyOf(organisations))
                    .forEach((organisation, beside) -> found.computeIfAbsent(organisation, _ -> new TreeMap<>())
                            .put(beside.words(), beside));
        }
        var lists = new HashMap<UUID, List<Beside>>();
        found.forEach((organisation, besides) -> lists.put(organisation, List.copyOf(besides.values())));
        return lists;
    }
}
