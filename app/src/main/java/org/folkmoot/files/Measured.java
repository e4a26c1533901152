package org.folkmoot.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Counts what is read, tells each block's sum, and stops where a check throws. */
final class Measured extends FilterInputStream {

    private final LongConsumer told;
    private long total;

    Measured(InputStream in, LongConsumer told) {
        super(in);
        this.told = told;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        if (one >= 0) {
            add(1);
        }
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var count = super.read(into, from, length);
        if (count > 0) {
            add(count);
        }
        return count;
    }

    long total() {
        return total;
    }

    private void add(long count) {
        total += count;
        told.accept(total);
    }
}
