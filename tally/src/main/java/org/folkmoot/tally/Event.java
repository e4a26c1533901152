package org.folkmoot.tally;

import java.util.List;

/** One thing that was done or found at a stage, with the clause of the rule that asks for it. */
public sealed interface Event permits Event.Line, Lot, Transfer {

    /** The clause, as people cite it. */
    String clause();

    /** Everything but lots and transfers. */
    sealed interface Line extends Event
            permits QuotaSet,
                    Won,
                    SeatLeftEmpty,
                    SurplusTaken,
                    Stayed,
                    Residue,
                    Deferred,
                    Excluded,
                    TieDecided,
                    TieLeft {}

    /** The quota was found from a total vote. */
    record QuotaSet(Votes quota, Votes total, int seats, String clause) implements Line {}

    /** A candidate was elected. */
    record Won(Candidate candidate, Votes votes, Basis basis, String clause) implements Line {}

    /** Reopen nominations won a seat, which stays empty. */
    record SeatLeftEmpty(Candidate reopen, Votes votes, String clause) implements Line {}

    /** A surplus was taken from a candidate; {@code papers} were looked at. */
    record SurplusTaken(Candidate from, Votes surplus, long papers, String clause) implements Line {}

    /** Papers that name nobody else stay with a candidate who is elected. */
    record Stayed(Candidate with, long papers, String clause) implements Line {}

    /** Part of a surplus was lost to rounding or for want of transferable papers. */
    record Residue(Candidate from, Votes votes, String clause) implements Line {}

    /** Surpluses were left for later, because they could not change who is excluded now. */
    record Deferred(Votes surpluses, Votes gap, String clause) implements Line {}

    /** A candidate was excluded. */
    record Excluded(Candidate candidate, Votes votes, String clause) implements Line {}

    /** A tie was decided by the figures after an earlier stage. */
    record TieDecided(List<Candidate> tied, List<Candidate> chosen, Purpose purpose, int stage, String clause)
            implements Line {}

    /** A tie for the last places was left standing: none of them is elected by this step. */
    record TieLeft(List<Candidate> tied, String clause) implements Line {}
}
