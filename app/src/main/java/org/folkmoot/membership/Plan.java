package org.folkmoot.membership;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.web.Sentence;

/**
 * What bringing in a list would do: nothing is done yet.
 *
 * @param steps one for each row, in order
 * @param groups what became of each organisation of the list, by its key, in the order of the rows
 */
record Plan(List<Step> steps, Map<String, Party> groups) {

    Plan {
        steps = List.copyOf(steps);
    }

    /** What becomes of one row. */
    sealed interface Step permits Take, Refuse {
        long line();
    }

    /**
     * The row is taken.
     *
     * @param group the key of its organisation, or empty where it is about a person alone
     * @param person the key of its person, or empty
     * @param known whether this place knows the person's address already
     * @param sameAs the row that named this person and organisation before, or 0
     */
    record Take(Incoming incoming, String group, String person, boolean known, long sameAs) implements Step {
        @Override
        public long line() {
            return incoming.line();
        }
    }

    /** The row is not taken, and why. */
    record Refuse(long line, Sentence reason) implements Step {}

    /**
     * One organisation of the list.
     *
     * @param first the row that names it first
     * @param answer what a person said to a question about it
     */
    record Party(String key, long first, Incoming.Group group, Match match, Answer answer) {

        boolean isOpen() {
            return match instanceof Match.Unsure && answer.isOpen();
        }

        /** Which known organisation it is in the end; nothing where it is new, or not yet decided. */
        Optional<Match.Known> same() {
            return switch (match) {
                case Match.Same same -> Optional.of(same.known());
                case Match.Unsure unsure -> answer.among(unsure);
                case Match.Fresh _ -> Optional.empty();
            };
        }
    }

    List<Party> open() {
        return groups.values().stream().filter(Party::isOpen).toList();
    }

    Counts counts() {
        return Counts.of(this);
    }
}
