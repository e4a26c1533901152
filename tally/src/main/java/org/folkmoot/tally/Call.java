package org.folkmoot.tally;

import java.util.List;
import java.util.stream.IntStream;

/** The terms of one count: what is counted, by which rule, and the lots drawn for it. */
record Call(Rule rule, Election election, Draws draws) {

    int seats() {
        return election.seats();
    }

    int size() {
        return election.candidates().size();
    }

    Candidate candidate(int index) {
        return election.candidates().get(index);
    }

    List<Candidate> candidates(List<Integer> indexes) {
        return indexes.stream().map(this::candidate).toList();
    }

    boolean stands(int index) {
        return !election.withdrawn().contains(candidate(index));
    }

    List<Integer> standing() {
        return IntStream.range(0, size()).filter(this::stands).boxed().toList();
    }

    Votes votes(long units) {
        return new Votes(units, rule.decimals());
    }
}
