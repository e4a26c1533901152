package org.folkmoot.register;

import java.util.List;
import java.util.Map;

/**
 * Everything that the register has about one organisation.
 *
 * @param own what the organisation itself publishes now, by field; empty where it publishes nothing
 */
record Dossier(Card card, List<Fact> facts, List<Merger> mergers, List<Superseded> history, Map<String, String> own) {

    /** Whether no source has it in its newest edition. */
    boolean gone() {
        return !facts.isEmpty() && facts.stream().allMatch(fact -> fact.goneSince() != null);
    }

    /** What all the sources state of one kind, the most believed first. */
    List<Fact> facts(String label) {
        return facts.stream().filter(fact -> fact.label().equals(label)).toList();
    }
}
