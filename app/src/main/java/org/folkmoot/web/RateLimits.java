package org.folkmoot.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Keeps one client from using up what all share: pages cost work, and what is sent costs more. Style, fonts and the answer
 * to whether the site is up are never limited, nor is this machine itself: behind a proxy that is not trusted to name its
 * clients, all of them would share one limit.
 */
@Component
class RateLimits implements HandlerInterceptor {

    private static final Logger log = LoggerFactory.getLogger(RateLimits.class);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final int PAGES_AT_ONCE = 300;
    private static final int SENT_AT_ONCE = 30;

    private final boolean on;
    private final ClientAddress client;
    private final RateLimit pages;
    private final RateLimit sent;

    RateLimits(@Value("${folkmoot.limits}") String limits, ClientAddress client, Clock clock) {
        this.on = !limits.equals("off");
        this.client = client;
        this.pages = new RateLimit("pages", PAGES_AT_ONCE, Duration.ofMillis(100), clock);
        this.sent = new RateLimit("sent", SENT_AT_ONCE, Duration.ofSeconds(2), clock);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var who = client.of(request);
        if (!on || ClientAddress.isThisMachine(who) || isFree(request.getRequestURI())) {
            return true;
        }
        var limit = READING.contains(request.getMethod()) ? pages : sent;
        var wait = limit.take(who);
        if (wait.isEmpty()) {
            return true;
        }
        log.info("Too many requests: {}", limit.name());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(1 + wait.get().toSeconds()));
        throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    }

    private static boolean isFree(String path) {
        return path.startsWith("/assets/") || path.equals("/health");
    }
}
