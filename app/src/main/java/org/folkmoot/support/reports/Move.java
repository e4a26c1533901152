package org.folkmoot.support.reports;

import java.util.Set;

/** What may be done with a report. */
enum Move {
    CHANGE,
    THROW_AWAY,
    FREEZE,
    PUBLISH,
    TAKE_BACK,
    CORRECT;

    private static final Set<Step> STEPS = Set.of(
            new Step(State.DRAFT, CHANGE, State.DRAFT),
            new Step(State.DRAFT, THROW_AWAY, State.GONE),
            new Step(State.DRAFT, FREEZE, State.FROZEN),
            new Step(State.FROZEN, PUBLISH, State.PUBLISHED),
            new Step(State.PUBLISHED, TAKE_BACK, State.FROZEN),
            new Step(State.FROZEN, CORRECT, State.REPLACED),
            new Step(State.PUBLISHED, CORRECT, State.REPLACED));

    /** One line of the table from which buttons and guards both come. */
    private record Step(State from, Move move, State to) {}

    boolean mayFollow(State state) {
        return STEPS.stream().anyMatch(step -> step.from() == state && step.move() == this);
    }

    /** What a report is, computed from its days. A corrected one is frozen, and says by which it was replaced. */
    enum State {
        DRAFT("draft"),
        FROZEN("frozen"),
        PUBLISHED("frozen and public"),
        REPLACED("replaced by a correction"),
        GONE("thrown away");

        private final String words;

        State(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
