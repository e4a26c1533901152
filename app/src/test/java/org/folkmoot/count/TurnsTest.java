package org.folkmoot.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns turns = new Turns();

    @Test
    void aLargeCountWaitsForAnother() throws InterruptedException {
        var first = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        var ended = new AtomicBoolean();
        var other = Thread.ofVirtual()
                .start(() -> turns.take(8_000_000, () -> {
                    begun.countDown();
                    return await(first);
                }));
        begun.await();
        assertThat(turns.take(900_000, () -> "small")).isEqualTo("small");
        var waiting = Thread.ofVirtual()
                .start(() -> turns.take(-1, () -> {
                    ended.set(true);
                    return true;
                }));
        assertThat(ended).isFalse();
        first.countDown();
        other.join();
        waiting.join();
        assertThat(ended).isTrue();
    }

    @Test
    void roomIsGivenBackAfterAMistake() {
        for (var i = 0; i < 3; i++) {
            assertThatThrownBy(() -> turns.take(Long.MAX_VALUE, () -> {
                        throw new IllegalStateException("broken");
                    }))
                    .hasMessage("broken");
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
