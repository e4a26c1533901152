package org.folkmoot.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/**
 * Open data as a handler returns it: written while the handler's transaction is open, so that it may read a cursor, and
 * not at all to somebody whose copy is as new.
 *
 * @param type the content type
 * @param version changes whenever the data does
 * @param changed when the data last did
 */
public record Streamed(String type, String version, Instant changed, Body body) {

    /** Writes the data. */
    @FunctionalInterface
    public interface Body {
        void write(OutputStream out) throws IOException;
    }
}
