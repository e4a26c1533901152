package org.folkmoot.support.resources;

import java.util.UUID;

/**
 * A file of an article.
 *
 * @param file where its bytes are kept
 * @param removed whether it was taken away; it can be put back
 */
record Attached(UUID id, UUID file, String name, long size, boolean removed) {

    private static final int KILO = 1024;

    /** Its size for people, from 1. */
    long kilobytes() {
        return (size + KILO - 1) / KILO;
    }
}
