package org.folkmoot.tally;

import java.util.List;

/** How many papers prefer each candidate to each other. */
public final class Duels {

    private final List<Candidate> candidates;
    private final long[][] papers;

    Duels(List<Candidate> candidates, long[][] papers) {
        this.candidates = candidates;
        this.papers = papers;
    }

    /** Those who stand, in the order of the ballot. */
    public List<Candidate> candidates() {
        return candidates;
    }

    /** How many papers rank one above the other. */
    public long preferring(Candidate one, Candidate other) {
        return papers[one.index()][other.index()];
    }
}
