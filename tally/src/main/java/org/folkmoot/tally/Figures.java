package org.folkmoot.tally;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each candidate has at one moment of a count. A candidate who is out has no figure. */
public final class Figures {

    static final long NONE = -1;

    private final List<Candidate> candidates;
    private final long[] units;
    private final int decimals;

    Figures(List<Candidate> candidates, long[] units, int decimals) {
        this.candidates = candidates;
        this.units = units.clone();
        this.decimals = decimals;
    }

    static Figures none() {
        return new Figures(List.of(), new long[0], 0);
    }

    /** The candidate's figure; empty for one who is out. */
    public Optional<Votes> of(Candidate candidate) {
        var own = candidate.index() < units.length ? units[candidate.index()] : NONE;
        return own == NONE ? Optional.empty() : Optional.of(new Votes(own, decimals));
    }

    /** All figures in the order of the ballot. */
    public Map<Candidate, Votes> asMap() {
        var map = new LinkedHashMap<Candidate, Votes>();
        for (var candidate : candidates) {
            of(candidate).ifPresent(votes -> map.put(candidate, votes));
        }
        return Collections.unmodifiableMap(map);
    }

    /** The sum of all figures. */
    public Votes total() {
        var sum = 0L;
        for (var own : units) {
            sum += Math.max(0, own);
        }
        return new Votes(sum, decimals);
    }

    @Override
    public String toString() {
        return asMap().toString();
    }
}
