package org.folkmoot.post;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a letter waits after each attempt: longer each time, four days in all. */
final class Pauses {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24),
            Duration.ofHours(24));
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final int DOUBLINGS = 6;

    private Pauses() {}

    /** After so many attempts that failed before this one; empty where there is no other. */
    static Optional<Duration> after(int attempts) {
        return attempts < PAUSES.size() ? Optional.of(PAUSES.get(attempts)) : Optional.empty();
    }

    /** Before a mail server is spoken to again that has not answered so many times: up to five minutes. */
    static Duration ofServer(int failures) {
        return FIRST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
    }
}
