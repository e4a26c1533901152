package org.folkmoot.tally;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.Objects;

/** A stream that begins with one text and repeats another without end. */
final class Endless extends InputStream {

    private final byte[] start;
    private final byte[] more;
    private long at;

    Endless(String start, String more) {
        this.start = start.getBytes(UTF_8);
        this.more = more.getBytes(UTF_8);
    }

    @Override
    public int read() {
        var index = at++;
        return index < start.length ? start[(int) index] : more[(int) ((index - start.length) % more.length)];
    }

    @Override
    public int read(byte[] into, int from, int length) {
        Objects.checkFromIndexSize(from, length, into.length);
        for (var i = 0; i < length; i++) {
            into[from + i] = (byte) read();
        }
        return length;
    }
}
