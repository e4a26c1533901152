package org.folkmoot.tally;

/**
 * How many must take part. Abstaining is taking part.
 *
 * @param needed how many are needed
 * @param base how many may vote, those who had to withdraw from the decision left out
 * @param recused how many had to withdraw
 */
public record Quorum(long needed, long base, long recused) {

    public Quorum {
        if (needed < 0 || base < 0 || recused < 0) {
            throw new IllegalArgumentException("A quorum has no negative numbers.");
        }
    }

    /** No quorum, of so many who may vote. */
    public static Quorum none(long eligible) {
        return new Quorum(0, eligible, 0);
    }

    /** A share in per cent, rounded up, of those on the roll who did not have to withdraw. */
    public static Quorum percent(int percent, long roll, long recused) {
        var base = Math.subtractExact(roll, recused);
        return new Quorum(Math.ceilDiv(Math.multiplyExact(base, percent), 100), base, recused);
    }
}
