package org.folkmoot.tally;

/** What reading a file gives: an election, or the reason why not. */
public sealed interface Reading permits Election, Refusal {

    /**
     * The election.
     *
     * @throws IllegalStateException with the reason, if the file was refused
     */
    Election election();
}
