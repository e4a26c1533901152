package org.folkmoot.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/** Text in one encoding; bytes that are not in it stop the reading, with their line. */
final class StrictText extends Reader {

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private boolean ended;
    private long line = 1;

    StrictText(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        var chars = CharBuffer.wrap(into, from, length);
        while (true) {
            var result = decoder.decode(bytes, chars, ended);
            var count = chars.position() - from;
            if (count > 0) {
                return passed(into, from, count);
            }
            if (result.isError()) {
                throw new FileUnusable("Line " + line + " is not in " + decoder.charset()
                        + ", so names would come out wrong. Save the file as \"CSV UTF-8\" and try again.");
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private int passed(char[] chars, int from, int count) {
        for (var i = from; i < from + count; i++) {
            if (chars[i] == '\n') {
                line++;
            }
        }
        return count;
    }

    private void fill() throws IOException {
        bytes.compact();
        var read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
    }
}
