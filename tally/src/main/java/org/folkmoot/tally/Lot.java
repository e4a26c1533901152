package org.folkmoot.tally;

import java.util.List;

/**
 * One draw by lot. With a seed each tied candidate has the key SHA-256(seed LF contest LF place on
 * the ballot LF number of the draw) and the smallest is preferred; without one the last named on the
 * ballot is preferred.
 *
 * @param number the draw's number in this count, from 1
 * @param stage the stage at which it was needed
 * @param tied those who were equal, in the order of the ballot
 * @param chosen those on whom the lot fell: elected, transferred first or excluded
 * @param seeded whether a published seed decided
 */
public record Lot(int number, int stage, Purpose purpose, List<Candidate> tied, List<Candidate> chosen, boolean seeded)
        implements Event {

    @Override
    public String clause() {
        return seeded ? "lot by the published seed" : "lot by the order of the ballot";
    }
}
