package org.folkmoot.support.reports;

import java.util.EnumSet;
import java.util.Set;

/** What may be done with a report, as a table of from, move and to; buttons and guards both come from it. */
enum Move {
    CHANGE(EnumSet.of(State.DRAFT), State.DRAFT),
    THROW_AWAY(EnumSet.of(State.DRAFT), State.GONE),
    FREEZE(EnumSet.of(State.DRAFT), State.FROZEN),
    PUBLISH(EnumSet.of(State.FROZEN), State.PUBLISHED),
    TAKE_BACK(EnumSet.of(State.PUBLISHED), State.FROZEN),
    CORRECT(EnumSet.of(State.FROZEN, State.PUBLISHED), State.DRAFT);

    private final Set<State> from;
    private final State to;

    Move(Set<State> from, State to) {
        this.from = from;
        this.to = to;
    }

    boolean mayFollow(State state) {
        return from.contains(state);
    }

    State to() {
        return to;
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
