package org.folkmoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.server.ResponseStatusException;

class RateLimitsTest {

    private static final Clock STILL = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private RateLimits limits = new RateLimits("on", new ClientAddress(""), STILL);

    @Test
    void manyPagesAtOnceAreAskedToWaitWithTheTime() {
        assertThat(allowed("GET", "/north/organisations", "192.0.2.1", 1000)).isEqualTo(300);
        assertThat(allowed("GET", "/north/organisations", "192.0.2.2", 10)).isEqualTo(10);
        assertThat(retryAfter("/north/organisations", "192.0.2.1")).isEqualTo("1");
    }

    @Test
    void formsHaveALimitOfTheirOwn() {
        assertThat(allowed("POST", "/count", "192.0.2.1", 1000)).isEqualTo(30);
        assertThat(allowed("GET", "/count", "192.0.2.1", 10)).isEqualTo(10);
    }

    @Test
    void styleAndHealthAreNeverLimitedNorIsThisMachine() {
        assertThat(allowed("GET", "/assets/look.css", "192.0.2.1", 1000)).isEqualTo(1000);
        assertThat(allowed("GET", "/health", "192.0.2.1", 1000)).isEqualTo(1000);
        assertThat(allowed("GET", "/north/", "127.0.0.1", 1000)).isEqualTo(1000);
    }

    @Test
    void theyCanBeSwitchedOff() {
        limits = new RateLimits("off", new ClientAddress(""), STILL);
        assertThat(allowed("POST", "/count", "192.0.2.1", 1000)).isEqualTo(1000);
    }

    private int allowed(String method, String path, String client, int times) {
        var allowed = 0;
        for (var i = 0; i < times; i++) {
            allowed += ask(method, path, client, new MockHttpServletResponse()) ? 1 : 0;
        }
        return allowed;
    }

    private String retryAfter(String path, String client) {
        var response = new MockHttpServletResponse();
        ask("GET", path, client, response);
        return String.valueOf(response.getHeader("Retry-After"));
    }

    private boolean ask(String method, String path, String client, MockHttpServletResponse response) {
        var request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr(client);
        try {
            return limits.preHandle(request, response, this);
        } catch (ResponseStatusException e) {
            assertThat(e.getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
            return false;
        }
    }
}
