package org.folkmoot.tally;

/** A name on the ballot and its place there, counted from 1. */
public record Candidate(int number, String name) {

    int index() {
        return number - 1;
    }

    @Override
    public String toString() {
        return name;
    }
}
