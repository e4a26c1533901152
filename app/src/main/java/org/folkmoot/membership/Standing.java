package org.folkmoot.membership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a membership stands on a day, computed from its facts; never stored.
 *
 * @param since the day of its first fact
 * @param until its last day, or null where it has no end
 */
record Standing(Status status, LocalDate since, @Nullable LocalDate until) {

    /**
     * From its facts: an end that comes last ends it; else it lasts until the latest day that a fact names, for ever
     * where one names none. After that it is overdue for the days of grace, then lapsed.
     *
     * @return nothing where there is no fact
     */
    static Optional<Standing> of(List<Fact> facts, int graceDays, LocalDate today) {
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        var since = facts.stream().map(Fact::day).min(Comparator.naturalOrder()).orElseThrow();
        var last = facts.stream()
                .max(Comparator.comparing(Fact::day).thenComparing(fact -> fact.kind() == Fact.Kind.ENDED))
                .orElseThrow();
        if (last.kind() == Fact.Kind.ENDED) {
            return Optional.of(new Standing(Status.ended(last.day(), today), since, last.day()));
        }
        var kept = facts.stream()
                .filter(fact -> fact.kind() != Fact.Kind.ENDED)
                .map(Fact::until)
                .toList();
        var until = kept.contains(null)
                ? null
                : kept.stream().max(Comparator.naturalOrder()).orElseThrow();
        return Optional.of(new Standing(Status.of(since, until, graceDays, today), since, until));
    }
}
