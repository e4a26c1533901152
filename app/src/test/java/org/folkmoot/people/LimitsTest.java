package org.folkmoot.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.place.AtTime.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.database.Transactions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How often something may be tried, and how long a link lasts, at the edges. */
@House
class LimitsTest {

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Instant NOON = Instant.parse("2031-05-05T12:00:00Z");

    @Autowired
    private Attempts attempts;

    @Autowired
    private Links links;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Fresh fresh;

    private final String key = "test of " + UUID.randomUUID();

    private boolean allowed(Instant time) {
        return at(time, () -> transactions.host(() -> attempts.allow(key, 2, QUARTER)));
    }

    @Test
    void theThirdWithinAStretchIsTooOftenAndTheNextStretchBeginsAnew() {
        assertThat(allowed(NOON)).isTrue();
        assertThat(allowed(NOON.plusSeconds(1))).isTrue();
        assertThat(allowed(NOON.plus(QUARTER).minusMillis(1))).isFalse();
        assertThat(allowed(NOON.plus(QUARTER))).isTrue();
    }

    @Test
    void ofManyAtOnceNoMoreThanTheLimitPass() throws Exception {
        var barrier = new CyclicBarrier(6);
        Callable<Boolean> attempt = () -> {
            barrier.await();
            return allowed(NOON);
        };
        var passed = 0;
        try (var six = Executors.newFixedThreadPool(6)) {
            for (var one : six.invokeAll(List.of(attempt, attempt, attempt, attempt, attempt, attempt))) {
                passed += one.get() ? 1 : 0;
            }
        }
        assertThat(passed).isEqualTo(2);
    }

    @Test
    void whatOnePersonTriesDoesNotCountForAnother() {
        allowed(NOON);
        allowed(NOON);
        assertThat(at(NOON, () -> transactions.host(() -> attempts.allow(key + " too", 2, QUARTER))))
                .isTrue();
    }

    @Test
    void whatIsLongOverIsForgottenAndNothingElse() {
        allowed(NOON.minus(Duration.ofDays(2)));
        allowed(NOON);
        at(NOON, () -> transactions.host(() -> attempts.forget(NOON.minus(Duration.ofDays(1)))));
        assertThat(fresh.owner()
                        .sql("select count(*) from host.people_attempt where key = ?")
                        .param(key)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(allowed(NOON)).isTrue();
        assertThat(allowed(NOON)).as("what counts now still counts").isFalse();
    }

    private boolean opens(boolean printed, Duration later) {
        var secret = at(
                NOON,
                () -> transactions.host(
                        () -> links.make(new Link("anna@people.example", "/sign-in/yours", printed, ""))));
        return at(
                NOON.plus(later),
                () -> transactions.host(() ->
                        links.look(secret).isPresent() && links.use(secret).isPresent()));
    }

    @Test
    void aMailedLinkLastsAQuarterOfAnHourAndAPrintedOneAnHour() {
        assertThat(opens(false, QUARTER.minusMillis(1))).isTrue();
        assertThat(opens(false, QUARTER)).isFalse();
        assertThat(opens(true, Duration.ofHours(1).minusMillis(1))).isTrue();
        assertThat(opens(true, Duration.ofHours(1))).isFalse();
    }

    @Test
    void aLinkKeepsNothingByWhichItCouldBeGuessed() {
        var secret = transactions.host(() -> links.make(new Link("anna@people.example", "/", false, "")));
        assertThat(fresh.owner()
                        .sql("select count(*) from host.people_link where encode(secret, 'escape') like ?")
                        .param("%" + secret + "%")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(transactions.host(() -> links.look(secret + "a"))).isEmpty();
        assertThat(transactions.host(() -> links.look(""))).isEmpty();
    }
}
