package org.folkmoot.count;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Lets counts through as long as together they are of ten megabytes, so that many visitors, or one who means ill, take a
 * known share of the memory.
 */
@Component
class Turns {

    static final int MEGABYTES = 10;
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore room = new Semaphore(MEGABYTES, true);

    /**
     * Waits for room and does the work.
     *
     * @param bytes how much is asked for, or a negative number where nobody said
     */
    <T> T take(long bytes, Supplier<T> work) {
        var megabytes = bytes < 0 ? MEGABYTES : (int) Math.min(MEGABYTES, 1 + bytes / 1_000_000);
        waitFor(megabytes);
        try {
            return work.get();
        } finally {
            room.release(megabytes);
        }
    }

    private void waitFor(int megabytes) {
        try {
            if (room.tryAcquire(megabytes, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    }
}
