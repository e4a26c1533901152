package org.folkmoot.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.database.Localities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@House
class SchedulingTest {

    private static final Duration SOON = Duration.ofMillis(20);

    @Autowired
    private HikariDataSource pool;

    @Autowired
    private Localities localities;

    @BeforeEach
    void noJobs(@Autowired Fresh fresh) {
        fresh.owner().sql("delete from host.job").update();
    }

    @Test
    void ofTwoNodesOneAtATimeDoesAJob() throws InterruptedException {
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();
        var runs = new CountDownLatch(5);
        var job = new Job("t-once", SOON, () -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            runs.countDown();
            atOnce.decrementAndGet();
        });
        var one = node(job);
        var two = node(job);
        one.start();
        two.start();
        runs.await();
        two.stop();
        one.stop();
        assertThat(most).hasValue(1);
    }

    @Test
    void whenOneNodeStopsTheOtherGoesOn() throws InterruptedException {
        var first = new CountDownLatch(1);
        var one = node(new Job("t-goes-on", SOON, first::countDown));
        var second = new CountDownLatch(1);
        var two = node(new Job("t-goes-on", SOON, second::countDown));
        one.start();
        first.await();
        one.stop();
        two.start();
        second.await();
        two.stop();
        assertThat(second.getCount()).isZero();
    }

    @Test
    void aStopWaitsForWhatRuns() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var done = new AtomicBoolean();
        var node = node(new Job("t-long", SOON, () -> {
            begun.countDown();
            try {
                go.await();
                done.set(true);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        node.start();
        begun.await();
        var stop = Thread.ofVirtual().start(node::stop);
        go.countDown();
        stop.join();
        assertThat(done).isTrue();
        assertThat(node.isRunning()).isFalse();
    }

    @Test
    void aJobThatFailsIsDoneAgain() throws InterruptedException {
        var runs = new CountDownLatch(3);
        var node = node(new Job("t-fails", SOON, () -> {
            runs.countDown();
            throw new IllegalStateException("this test's job fails on purpose");
        }));
        node.start();
        runs.await();
        node.stop();
        assertThat(runs.getCount()).isZero();
    }

    @Test
    void nothingRunsUnlessTheSiteIsServed(@Autowired Scheduling ofTheTests) {
        assertThat(ofTheTests.isAutoStartup()).isFalse();
        assertThat(ofTheTests.isRunning()).isFalse();
        ofTheTests.stop();
        assertThat(ofTheTests.isRunning()).isFalse();
    }

    private Scheduling node(Job job) {
        return new Scheduling(pool, localities, List.of(job), "on");
    }
}
