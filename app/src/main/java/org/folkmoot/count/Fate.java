package org.folkmoot.count;

import org.folkmoot.web.Words;

/**
 * What became of a candidate.
 *
 * @param round in which round, or 0 where it is no matter of rounds
 */
record Fate(Kind kind, int round) implements Comparable<Fate> {

    enum Kind {
        ELECTED,
        EMPTY,
        LEFT,
        OUT,
        WITHDRAWN
    }

    boolean elected() {
        return kind == Kind.ELECTED;
    }

    /** Whoever came further comes first; equal for those elected, whose order the count knows. */
    @Override
    public int compareTo(Fate other) {
        return kind != other.kind ? kind.compareTo(other.kind) : kind == Kind.OUT ? other.round - round : 0;
    }

    String words(Words t) {
        return switch (kind) {
            case ELECTED -> round == 0 ? t.say("elected") : t.say("elected, round {0}", round);
            case EMPTY -> t.say("wins a place, which stays empty");
            case LEFT -> t.say("not elected");
            case OUT -> t.say("out in round {0}", round);
            case WITHDRAWN -> t.say("withdrawn");
        };
    }
}
