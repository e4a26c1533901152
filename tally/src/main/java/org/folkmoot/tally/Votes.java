package org.folkmoot.tally;

/** A number of votes, exactly: {@code units} of 10 to the power of minus {@code decimals}. */
public record Votes(long units, int decimals) implements Comparable<Votes> {

    @Override
    public int compareTo(Votes other) {
        return Long.compare(units, other.units);
    }

    /** The figure with all decimals of its rule, as in {@code 744.00000}. */
    @Override
    public String toString() {
        if (decimals == 0) {
            return Long.toString(units);
        }
        var digits = Long.toString(units);
        var missing = decimals + 1 - digits.length();
        var padded = missing > 0 ? "0".repeat(missing) + digits : digits;
        var point = padded.length() - decimals;
        return padded.substring(0, point) + "." + padded.substring(point);
    }

    /** The figure as people read it: without zeros that say nothing. */
    public String brief() {
        var text = toString();
        return decimals == 0 ? text : text.replaceFirst("\\.?0+$", "");
    }
}
