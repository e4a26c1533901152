package org.folkmoot.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * In which encoding a text was written: what its mark says, else UTF-16 where every second byte is none, else UTF-8
 * where all of it is that, else Windows-1252, as Excel writes "CSV" in western Europe.
 */
final class Encoding {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int SAMPLE = 1024;

    private Encoding() {}

    static Charset of(Path file) {
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(SAMPLE);
            if (begins(start, 0xfe, 0xff) || begins(start, 0xff, 0xfe)) {
                return StandardCharsets.UTF_16;
            }
            if (mostlyZero(start, 1)) {
                return StandardCharsets.UTF_16LE;
            }
            return mostlyZero(start, 0) ? StandardCharsets.UTF_16BE : eightBits(file);
        } catch (IOException e) {
            throw new FileUnusable("The file cannot be read: " + e.getMessage() + ".");
        }
    }

    private static Charset eightBits(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return isUtf8(in) ? StandardCharsets.UTF_8 : WINDOWS;
        }
    }

    private static boolean isUtf8(InputStream in) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.allocate(1 << 16);
        var chars = CharBuffer.allocate(1 << 16);
        var ended = false;
        while (!ended) {
            var read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = read < 0;
            bytes.position(bytes.position() + Math.max(0, read)).flip();
            if (decoder.decode(bytes, chars.clear(), ended).isError()) {
                return false;
            }
            bytes.compact();
        }
        return true;
    }

    private static boolean begins(byte[] start, int first, int second) {
        return start.length > 1 && (start[0] & 0xff) == first && (start[1] & 0xff) == second;
    }

    /** Whether most bytes at the even (0) or odd (1) places are zero. */
    private static boolean mostlyZero(byte[] start, int from) {
        var zeros = 0;
        for (var i = from; i < start.length; i += 2) {
            zeros += start[i] == 0 ? 1 : 0;
        }
        return start.length > 3 && zeros * 4 > start.length / 2 * 3;
    }
}
