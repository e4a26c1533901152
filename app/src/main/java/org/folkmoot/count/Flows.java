package org.folkmoot.count;

import java.math.BigInteger;
import java.util.Arrays;
import org.folkmoot.tally.Stage;

/**
 * Where votes go from one stage to the next: for each lane what it gives to each, itself included. No vote is made or
 * lost: a row sums to what the lane had, a column to what it has then.
 *
 * <p>Transfers are taken from the count's account. What the account does not send anywhere (rounding, empty seats, all of
 * Meek, where papers are not moved but shared out anew) goes from whoever has less to whoever has more, in proportion.
 */
final class Flows {

    private final long[][] votes;

    private Flows(int lanes) {
        this.votes = new long[lanes][lanes];
    }

    static Flows between(Stage before, Stage after, Lanes lanes) {
        var flows = new Flows(lanes.size());
        flows.addTransfers(after, lanes);
        flows.settle(lanes.votes(before), lanes.votes(after));
        return flows;
    }

    long from(int lane, int to) {
        return votes[lane][to];
    }

    private void addTransfers(Stage stage, Lanes lanes) {
        for (var move : stage.transfers()) {
            var from = lanes.of(move.from());
            var to = move.to();
            var where = to == null ? lanes.notTransferable() : lanes.of(to);
            if (from != where) {
                votes[from][where] += move.votes().units();
            }
        }
    }

    private void settle(long[] before, long[] after) {
        var loss = new long[before.length];
        var gain = new long[before.length];
        for (var lane = 0; lane < before.length; lane++) {
            loss[lane] = before[lane] - Arrays.stream(votes[lane]).sum();
            gain[lane] = after[lane] - received(lane);
        }
        for (var lane = 0; lane < before.length; lane++) {
            passOnAtOnce(lane, loss, gain);
        }
        for (var lane = 0; lane < before.length; lane++) {
            votes[lane][lane] = Math.clamp(loss[lane], 0, gain[lane]);
            loss[lane] -= votes[lane][lane];
            gain[lane] -= votes[lane][lane];
        }
        share(loss, gain);
    }

    private long received(int lane) {
        return Arrays.stream(votes).mapToLong(row -> row[lane]).sum();
    }

    /** A lane that received more than it has then gave it away in the same stage: its givers look for another taker. */
    private void passOnAtOnce(int lane, long[] loss, long[] gain) {
        for (var giver = 0; giver < votes.length && gain[lane] < 0; giver++) {
            var back = Math.min(votes[giver][lane], -gain[lane]);
            votes[giver][lane] -= back;
            loss[giver] += back;
            gain[lane] += back;
        }
    }

    private void share(long[] loss, long[] gain) {
        for (var from = 0; from < loss.length; from++) {
            var given = loss[from];
            var wanted = Arrays.stream(gain).sum();
            for (var to = 0; to < gain.length && wanted > 0; to++) {
                give(from, to, part(given, gain[to], wanted), loss, gain);
            }
            for (var to = 0; to < gain.length; to++) {
                give(from, to, Math.min(loss[from], gain[to]), loss, gain);
            }
        }
    }

    private void give(int from, int to, long part, long[] loss, long[] gain) {
        votes[from][to] += part;
        loss[from] -= part;
        gain[to] -= part;
    }

    private static long part(long given, long gain, long wanted) {
        return BigInteger.valueOf(given)
                .multiply(BigInteger.valueOf(gain))
                .divide(BigInteger.valueOf(wanted))
                .longValueExact();
    }
}
