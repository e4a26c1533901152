package org.folkmoot.register;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The organisations that have a word, in growing order, each with where it stands: as gaps, in as many bytes as these
 * need, seven bits in each.
 */
final class Occurrences {

    /** In a description, in another name or number, in the shown name. */
    enum Where {
        ELSEWHERE(0),
        OTHER_NAME(1),
        NAME(2);

        private final int bits;

        Where(int bits) {
            this.bits = bits;
        }
    }

    private static final int SHIFT = 2;

    private byte[] bytes = new byte[2];
    private int size;
    private int last;
    private int named;

    /** Adds an organisation; its number must not be below the last one's. */
    void add(int number, Where where) {
        var rest = ((number - last) << SHIFT) | where.bits;
        for (; rest >= 0x80; rest >>>= 7) {
            append((rest & 0x7f) | 0x80);
        }
        append(rest);
        last = number;
        named += where == Where.ELSEWHERE ? 0 : 1;
    }

    private void append(int value) {
        bytes = size < bytes.length ? bytes : Arrays.copyOf(bytes, size + (size >> 1) + 1);
        bytes[size++] = (byte) value;
    }

    /** Gives back what room is left. */
    void trim() {
        bytes = Arrays.copyOf(bytes, size);
    }

    /** How many organisations are named by the word. */
    int named() {
        return named;
    }

    /** Adds the organisations to a set, where asked those only that have the word in their shown name. */
    void addTo(BitSet set, boolean inName) {
        var number = 0;
        for (var i = 0; i < size; ) {
            var value = 0;
            var shift = 0;
            do {
                value |= (bytes[i] & 0x7f) << shift;
                shift += 7;
            } while (bytes[i++] < 0);
            number += value >>> SHIFT;
            if (!inName || (value & 3) == Where.NAME.bits) {
                set.set(number);
            }
        }
    }
}
