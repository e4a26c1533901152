package org.folkmoot.web;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Open data as a handler returns it: written while the handler's transaction is open, so that it may read a cursor, and
 * not at all to somebody whose copy is as new.
 *
 * @param type the content type
 * @param version changes whenever the data does
 * @param changed when the data last did
 */
public record Streamed(String type, String version, Instant changed, Body body) {

    /** An answer that is short enough to be made whole; its version is what it says. */
    public static Streamed whole(String type, byte[] answer, Instant changed) {
        return new Streamed(type, digest(answer), changed, out -> out.write(answer));
    }

    private static String digest(byte[] answer) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(answer), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the data. */
    @FunctionalInterface
    public interface Body {
        void write(OutputStream out) throws IOException;
    }
}
