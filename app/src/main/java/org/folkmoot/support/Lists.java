package org.folkmoot.support;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.database.Locality;
import org.folkmoot.place.Places;
import org.folkmoot.register.Fate;
import org.folkmoot.register.Register;
import org.springframework.stereotype.Component;

/** Puts beside cases whom they are about: all of a page in two statements. */
@Component
class Lists {

    private final Groups groups;
    private final Register register;
    private final Places places;

    Lists(Groups groups, Register register, Places places) {
        this.groups = groups;
        this.register = register;
        this.places = places;
    }

    /**
     * The groups of some cases.
     *
     * @param inCases by case
     * @param fates what the register says of them today, by id
     */
    record About(Map<UUID, List<Groups.InCase>> inCases, Map<UUID, Fate> fates) {

        List<Groups.InCase> of(UUID caseId) {
            return inCases.getOrDefault(caseId, List.of());
        }

        /** What a group is called today; one that has left the list is called what it was when it asked. */
        String name(Groups.InCase group) {
            var fate = group.organisation() == null ? null : fates.get(group.organisation());
            return fate == null ? group.name() : fate.entry().name();
        }

        List<String> names(UUID caseId) {
            return of(caseId).stream().map(this::name).distinct().toList();
        }
    }

    About about(Stream<Case> cases) {
        var all = groups.of(cases.map(Case::id).distinct().toList());
        var ids = all.stream()
                .map(Groups.InCase::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new About(
                all.stream()
                        .collect(Collectors.groupingBy(Groups.InCase::caseId, LinkedHashMap::new, Collectors.toList())),
                ids.isEmpty() ? Map.of() : register.fates(ids));
    }

    List<Listed> rows(Locality place, List<Case> cases, About about, LocalDate today) {
        var pack = places.pack(place);
        return cases.stream()
                .map(it -> new Listed(it, it.status(today), about.names(it.id()), Topics.name(pack, it.topic())))
                .toList();
    }
}
