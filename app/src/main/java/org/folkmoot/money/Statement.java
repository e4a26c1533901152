package org.folkmoot.money;

import java.time.LocalDate;
import java.util.List;
import org.folkmoot.place.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What one source states of a grant.
 *
 * @param believed whether the pages show what it says
 * @param edition the newest edition that states it so
 * @param goneSince the edition from which on it is left out, or null
 * @param facts every published value with its column title
 */
record Statement(
        Citation source,
        boolean believed,
        LocalDate edition,
        @Nullable LocalDate goneSince,
        List<PublishedFact> facts) {

    Statement {
        facts = List.copyOf(facts);
    }

    /** The first value below a title; empty where there is none. */
    String fact(String title) {
        return facts.stream()
                .filter(fact -> fact.title().equals(title))
                .map(PublishedFact::value)
                .findFirst()
                .orElse("");
    }
}
