package org.folkmoot.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * So many at once and so many in a time, for each of those who ask, by whatever tells them apart: an address, an e-mail.
 * Each begins with the whole capacity, which fills again evenly. Those who asked last are remembered, up to 100,000, on
 * this node alone. Safe for many threads.
 */
public final class RateLimit {

    private static final int REMEMBERED = 100_000;

    private final String name;
    private final int capacity;
    private final Duration each;
    private final InstantSource clock;
    private final Map<String, Bucket> buckets;

    /**
     * A limit.
     *
     * @param name what is limited, for the log
     * @param capacity how many at once, from 1
     * @param each how long it takes until one more is allowed
     */
    public RateLimit(String name, int capacity, Duration each, InstantSource clock) {
        if (capacity < 1 || !each.isPositive()) {
            throw new IllegalArgumentException("A limit allows at least one, in some time");
        }
        this.name = name;
        this.capacity = capacity;
        this.each = each;
        this.clock = clock;
        this.buckets = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > REMEMBERED;
            }
        };
    }

    public String name() {
        return name;
    }

    /** Takes one for a key; empty where it is allowed, else how long to wait until the next one is. */
    public synchronized Optional<Duration> take(String key) {
        var now = clock.instant();
        var bucket = buckets.get(key);
        // all that was taken is given back one by one, until this instant
        var owed = bucket == null || bucket.free().isBefore(now) ? now : bucket.free();
        var after = owed.plus(each);
        var most = now.plus(each.multipliedBy(capacity));
        if (after.isAfter(most)) {
            return Optional.of(Duration.between(most, after));
        }
        buckets.put(key, new Bucket(after));
        return Optional.empty();
    }

    /** When all that was taken will have been given back. */
    private record Bucket(Instant free) {}
}
