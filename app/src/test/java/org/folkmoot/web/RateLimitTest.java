package org.folkmoot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class RateLimitTest {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final RateLimit limit = new RateLimit("letters", 3, Duration.ofSeconds(10), () -> now);

    @Test
    void soManyAreAllowedAtOnceAndThenToldHowLongToWait() {
        takeAll();
        now = now.plusSeconds(4);
        assertThat(limit.take("a")).contains(Duration.ofSeconds(6));
    }

    private void takeAll() {
        for (var i = 0; i < 3; i++) {
            assertThat(limit.take("a")).isEmpty();
        }
        assertThat(limit.take("a")).contains(Duration.ofSeconds(10));
    }

    @Test
    void oneMoreIsAllowedAfterEachTime() {
        takeAll();
        now = now.plusSeconds(10);
        assertThat(limit.take("a")).isEmpty();
        assertThat(limit.take("a")).contains(Duration.ofSeconds(10));
    }

    @Test
    void neverMoreThanTheCapacityIsSaved() {
        limit.take("a");
        now = now.plus(Duration.ofDays(1));
        takeAll();
    }

    @Test
    void whatIsRefusedIsNotTakenFromTheNext() {
        takeAll();
        for (var i = 0; i < 100; i++) {
            limit.take("a");
        }
        now = now.plusSeconds(30);
        assertThat(limit.take("a")).isEmpty();
    }

    @Test
    void eachKeyHasItsOwn() {
        takeAll();
        assertThat(limit.take("b")).isEmpty();
    }

    @Test
    void aLimitThatAllowsNothingIsAMistake() {
        assertThatThrownBy(() -> new RateLimit("x", 0, Duration.ofSeconds(1), () -> now))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RateLimit("x", 1, Duration.ZERO, () -> now))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theClientIsTheOtherEndOfTheConnectionWhateverItSays() {
        assertThat(new ClientAddress("").of(from("192.0.2.1", "198.51.100.7"))).isEqualTo("192.0.2.1");
        assertThat(new ClientAddress("127.0.0.1").of(from("192.0.2.1", "198.51.100.7")))
                .isEqualTo("192.0.2.1");
    }

    @Test
    void aTrustedProxyNamesTheClientLast() {
        var trusting = new ClientAddress("127.0.0.1, ::1");
        assertThat(trusting.of(from("127.0.0.1", "198.51.100.7"))).isEqualTo("198.51.100.7");
        assertThat(trusting.of(from("127.0.0.1", "10.0.0.1, 2001:db8::7"))).isEqualTo("2001:db8::7");
        assertThat(trusting.of(from("127.0.0.1", "<script>"))).isEqualTo("127.0.0.1");
        assertThat(trusting.of(from("127.0.0.1", ""))).isEqualTo("127.0.0.1");
    }

    private static MockHttpServletRequest from(String peer, String said) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(peer);
        if (!said.isEmpty()) {
            request.addHeader("X-Forwarded-For", said);
        }
        return request;
    }
}
