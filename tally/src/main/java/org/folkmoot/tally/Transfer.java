package org.folkmoot.tally;

import org.jspecify.annotations.Nullable;

/**
 * Papers that moved together.
 *
 * @param to the next preference, or null where the papers name nobody who could receive them
 * @param papers how many papers
 * @param value what each is worth now; for papers without a next preference, what was lost with each
 * @param votes what they bring in all
 */
public record Transfer(Candidate from, @Nullable Candidate to, long papers, Votes value, Votes votes, String clause)
        implements Event {}
