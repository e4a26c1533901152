package org.folkmoot.tally;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What a count found, with everything needed to follow it. Immutable.
 *
 * @param rule the rule and its terms
 * @param title the election's title
 * @param seats how many places were to be filled
 * @param candidates everyone on the ballot
 * @param ballots how many papers there were
 * @param valid how many of them counted
 * @param lastQuota the last quota, zero for rules without one; see {@link #quota()}
 * @param elected who is elected, in the order of election
 * @param stages what was done, stage by stage; none for Schulze
 * @param ranking the full order, for Schulze only
 * @param lots every lot that was drawn
 * @param notes what else a reader must know, in sentences
 */
public record Result(
        Rule rule,
        String title,
        int seats,
        List<Candidate> candidates,
        long ballots,
        long valid,
        Votes lastQuota,
        List<Candidate> elected,
        List<Stage> stages,
        Ranking ranking,
        List<Lot> lots,
        List<String> notes)
        implements Outcome {

    public Result {
        elected = List.copyOf(elected);
        stages = List.copyOf(stages);
        lots = List.copyOf(lots);
        notes = List.copyOf(notes);
    }

    @Override
    public Result result() {
        return this;
    }

    /** How many papers did not count. */
    public long invalid() {
        return ballots - valid;
    }

    /** The last quota; empty where the rule has none. */
    public Optional<Votes> quota() {
        return lastQuota.units() == 0 ? Optional.empty() : Optional.of(lastQuota);
    }

    /** The whole account in plain English. */
    public String text() {
        return Report.of(this);
    }

    /** Writes the result as one line of JSON, without a line end. */
    public void writeJson(String file, Appendable out) throws IOException {
        ResultJson.write(this, file, out);
    }
}
