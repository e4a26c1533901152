package org.folkmoot.register;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Numbers of organisations in growing order: where they are few one by one, else as a bit each. Never changes. */
final class Numbers {

    static final Numbers NONE = new Numbers(new int[0], new long[0]);

    private final int[] few;
    private final long[] many;

    private Numbers(int[] few, long[] many) {
        this.few = few;
        this.many = many;
    }

    /** Takes numbers in growing order. */
    static Numbers of(IntStream growing) {
        var numbers = growing.toArray();
        var isFew = numbers.length == 0 || numbers.length < numbers[numbers.length - 1] / Integer.SIZE;
        return isFew
                ? new Numbers(numbers, NONE.many)
                : new Numbers(NONE.few, toSet(Arrays.stream(numbers)).toLongArray());
    }

    /** A set of one's own. */
    BitSet set() {
        return many.length > 0 ? BitSet.valueOf(many) : toSet(Arrays.stream(few));
    }

    /**
     * How many of them a set has.
     *
     * @param bits the same set, as {@link BitSet#toLongArray}
     */
    int in(BitSet set, long[] bits) {
        var common = 0;
        for (var number : few) {
            common += set.get(number) ? 1 : 0;
        }
        for (var i = Math.min(many.length, bits.length) - 1; i >= 0; i--) {
            common += Long.bitCount(many[i] & bits[i]);
        }
        return common;
    }

    private static BitSet toSet(IntStream numbers) {
        var set = new BitSet();
        numbers.forEach(set::set);
        return set;
    }
}
