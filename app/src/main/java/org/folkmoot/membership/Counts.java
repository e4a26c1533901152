package org.folkmoot.membership;

import java.util.HashSet;

/**
 * What a plan would do, in figures.
 *
 * @param rows all of them
 * @param refused rows not taken
 * @param repeated rows that name a person and an organisation that an earlier row names
 * @param newOrganisations organisations that nobody knows
 * @param joined organisations that are on the register, or among the members, already
 * @param asked organisations about which a person must say which one is meant
 * @param newPersons persons whom this place does not know
 * @param knownPersons persons whose address it knows
 * @param members rows that make somebody a member
 */
record Counts(
        long rows,
        long refused,
        long repeated,
        long newOrganisations,
        long joined,
        long asked,
        long newPersons,
        long knownPersons,
        long members) {

    static Counts of(Plan plan) {
        var takes = plan.steps().stream()
                .filter(Plan.Take.class::isInstance)
                .map(Plan.Take.class::cast)
                .toList();
        var seen = new HashSet<String>();
        var persons = takes.stream()
                .filter(take -> !take.person().isEmpty() && seen.add(take.person()))
                .toList();
        var known = persons.stream().filter(Plan.Take::known).count();
        var asked = plan.open().size();
        var same = plan.groups().values().stream()
                .filter(party -> party.same().isPresent())
                .count();
        return new Counts(
                plan.steps().size(),
                plan.steps().size() - takes.size(),
                takes.stream().filter(take -> take.sameAs() > 0).count(),
                plan.groups().size() - same - asked,
                same,
                asked,
                persons.size() - known,
                known,
                takes.stream()
                        .filter(take -> take.incoming().joining().isMember())
                        .count());
    }
}
