package org.folkmoot.place.need;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of one indicator in one area.
 *
 * @param value as published, where it is one figure
 * @param part of a share: how many were counted
 * @param base of a share: out of how many
 * @param rank 1 for the most need in the country
 * @param decile the tenth of the country, 1 for the most need
 */
record Value(
        @Nullable BigDecimal value,
        @Nullable BigDecimal part,
        @Nullable BigDecimal base,
        @Nullable Integer rank,
        @Nullable Integer decile) {

    private static final BigDecimal FEWEST = BigDecimal.valueOf(5);
    private static final Value WITHHELD = new Value(null, null, null, null, null);

    static Value share(BigDecimal part, BigDecimal base) {
        return new Value(null, part, base, null, null);
    }

    /** Of a share found in several rows: both sums. */
    Value plus(Value other) {
        if (part == null || base == null || other.part == null || other.base == null) {
            return this;
        }
        return share(part.add(other.part), base.add(other.base));
    }

    /** The same, but of a share of fewer than five people, or of all but a few, nothing. */
    Value safe() {
        if (part == null || base == null) {
            return this;
        }
        return part.compareTo(FEWEST) < 0 || base.subtract(part).compareTo(FEWEST) < 0 ? WITHHELD : this;
    }
}
