package org.folkmoot.tally;

/** What counting gives: a result, or the reason why the rule cannot count this election. */
public sealed interface Outcome permits Result, Refusal {

    /**
     * The result.
     *
     * @throws IllegalStateException with the reason, if the election was refused
     */
    Result result();
}
