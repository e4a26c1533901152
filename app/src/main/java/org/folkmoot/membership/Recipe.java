package org.folkmoot.membership;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.register.Folded;

/**
 * How another program exports its members.
 *
 * @param name the program and what it exports: "CiviCRM: memberships"
 * @param telling headings by which the export is known, folded
 * @param enough how many of them must be there
 * @param columns what each heading means, folded
 */
record Recipe(String name, Set<String> telling, int enough, Map<String, Field> columns) {

    Recipe {
        telling = Set.copyOf(telling);
        columns = Map.copyOf(columns);
    }

    /** How many of the telling headings a list has; 0 where they are not enough. */
    int matches(List<String> headings) {
        var found = (int) headings.stream()
                .map(Folded::of)
                .distinct()
                .filter(telling::contains)
                .count();
        return found >= enough ? found : 0;
    }

    Mapping mapping(List<String> headings) {
        return new Mapping(
                headings.stream()
                        .map(heading -> columns.getOrDefault(Folded.of(heading), Field.NONE))
                        .toList(),
                "");
    }
}
