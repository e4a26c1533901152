package org.folkmoot.register;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * UUIDs of version 7 (RFC 9562, section 5.7) for the rows of one file: their order is that of time, then of lines, and
 * one line always gives the same.
 */
final class Ids {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    private final long milliseconds;
    private final long seed = ThreadLocalRandom.current().nextLong();

    Ids(Instant at) {
        this.milliseconds = at.toEpochMilli();
    }

    /** The id of the thing at a line. */
    UUID at(long line) {
        var high = (milliseconds + (line >>> 12)) << 16 | VERSION | (line & 0xfff);
        var mixed = (seed ^ line * 0x9e3779b97f4a7c15L) * 0xbf58476d1ce4e5b9L;
        return new UUID(high, VARIANT | ((mixed ^ (mixed >>> 31)) >>> 2));
    }
}
