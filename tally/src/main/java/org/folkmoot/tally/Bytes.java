package org.folkmoot.tally;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A file as a stream of bytes that knows its line. Every kind of line end reads as one {@code \n}. */
final class Bytes {

    static final int END = -1;
    private static final int CONTROL_Z = 0x1A;
    private static final int LONGEST_LINE = 8 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int limit;
    private long line = 1;

    Bytes(InputStream in) throws IOException, BadFile {
        this.in = in;
        limit = Math.max(0, in.readNBytes(buffer, 0, buffer.length));
        if (starts(0xFE, 0xFF) || starts(0xFF, 0xFE)) {
            throw new BadFile(1, "The file is in UTF-16; save it as UTF-8.");
        }
        if (starts(0xEF, 0xBB, 0xBF)) {
            at = 3;
        }
    }

    private boolean starts(int... bytes) {
        for (var i = 0; i < bytes.length; i++) {
            if (i >= limit || (buffer[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The beginning of the file, without moving on. */
    String head() {
        return new String(buffer, at, limit - at, StandardCharsets.ISO_8859_1);
    }

    /** The line of the byte that comes next. */
    long line() {
        return line;
    }

    int peek() throws IOException {
        if (at == limit) {
            limit = Math.max(0, in.readNBytes(buffer, 0, buffer.length));
            at = 0;
            if (limit == 0) {
                return END;
            }
        }
        var next = buffer[at] & 0xFF;
        return next == '\r' ? '\n' : next;
    }

    int next() throws IOException {
        var next = peek();
        if (next == END) {
            return END;
        }
        var first = buffer[at++];
        if (next == '\n') {
            line++;
            if (first == '\r' && peek() == '\n' && buffer[at] == '\n') {
                at++;
            }
        }
        return next;
    }

    static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == CONTROL_Z;
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Skips blanks, and a comment after them; stops before the line end. */
    int skipBlanks() throws IOException {
        while (isBlank(peek())) {
            next();
        }
        if (peek() == '#') {
            skipLine();
        }
        return peek();
    }

    /** Skips blank lines and comments up to something that counts. */
    int skipEmptyLines() throws IOException {
        while (skipBlanks() == '\n') {
            next();
        }
        return peek();
    }

    void skipLine() throws IOException {
        while (peek() != '\n' && peek() != END) {
            while (at < limit && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
        }
    }

    /** A whole number; what follows it is not looked at. */
    long number(String whatIsExpected) throws IOException, BadFile {
        if (!isDigit(peek())) {
            throw new BadFile(line, "Expected " + whatIsExpected + ", found " + shown(peek()) + ".");
        }
        var value = 0L;
        while (isDigit(peek())) {
            value = value * 10 + next() - '0';
            if (value > 1_000_000_000_000_000L) {
                throw new BadFile(line, "A number is far too large.");
            }
        }
        return value;
    }

    static String shown(int c) {
        if (c == END) {
            return "the end of the file";
        }
        if (c == '\n') {
            return "the end of the line";
        }
        return c > ' ' && c < 127 ? "\"" + (char) c + "\"" : "byte " + c;
    }

    /** The rest of the line, moving past its end. */
    String readLine() throws IOException, BadFile {
        var text = new ByteArrayOutputStream();
        while (peek() != '\n' && peek() != END) {
            if (text.size() == LONGEST_LINE) {
                throw new BadFile(line, "The line is far too long.");
            }
            text.write(next());
        }
        if (text.toString(StandardCharsets.ISO_8859_1).indexOf(0) >= 0) {
            throw new BadFile(line, "The file is not text.");
        }
        next();
        return Decoding.text(text.toByteArray());
    }
}
