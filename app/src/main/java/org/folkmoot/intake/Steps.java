package org.folkmoot.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongConsumer;
import org.folkmoot.files.Progress;
import org.springframework.dao.DataAccessException;

/**
 * Tells how far a reading is, at most once a second and beside it, since the transaction that reads shows nothing before
 * its end. The last step may be lost; nothing depends on it.
 */
final class Steps implements Progress {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Clock clock;
    private final LongConsumer told;
    private Instant next;

    Steps(Clock clock, LongConsumer told) {
        this.clock = clock;
        this.told = told;
        this.next = clock.instant().plus(PAUSE);
    }

    @Override
    public void at(String what, long done, long of) {
        var now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(PAUSE);
        Thread.ofVirtual().name("intake-step").start(() -> {
            try {
                told.accept(done);
            } catch (DataAccessException e) {
                // the reading itself will meet the same trouble and say so
            }
        });
    }
}
