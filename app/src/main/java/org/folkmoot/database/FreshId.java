package org.folkmoot.database;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Ids of what is made now: UUIDs of version 7 (RFC 9562, section 5.7), so that what is made later sorts later. */
public final class FreshId {

    private static final RandomGenerator RANDOM = new SecureRandom();
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    private FreshId() {}

    /** A new id of that time, with 74 random bits. */
    public static UUID at(Instant time) {
        var high = time.toEpochMilli() << 16 | VERSION | RANDOM.nextLong() >>> 52;
        return new UUID(high, VARIANT | RANDOM.nextLong() >>> 2);
    }
}
