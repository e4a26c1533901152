package org.folkmoot.support;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Passes on so many bytes and no more. */
final class Bounded extends FilterOutputStream {

    private long left;

    Bounded(OutputStream out, long most) {
        super(out);
        this.left = most;
    }

    /** There was more. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (length > left) {
            throw new TooLarge();
        }
        left -= length;
        out.write(bytes, from, length);
    }
}
