package org.folkmoot.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses forms that another site sends in a visitor's name, before anybody asks what the address is: a browser says
 * from where a request comes (Fetch Metadata, {@code Sec-Fetch-Site}; RFC 6454, {@code Origin}), and the forms of a
 * session carry its token.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ForgedForms extends OncePerRequestFilter {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OURS = Set.of("same-origin", "none");
    private static final long LARGEST = 10L << 20;

    private final String address;

    ForgedForms(@Value("${folkmoot.address}") String address) {
        this.address = address.replaceFirst("/+$", "");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HARMLESS.contains(request.getMethod()) || (fromHere(request) && proved(request))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean fromHere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        if (site != null) {
            return OURS.contains(site);
        }
        return origin == null || origin.equals(address.isEmpty() ? "http://" + request.getHeader("Host") : address);
    }

    /** A form too large to be read is left to its page, which refuses it in its own words. */
    private static boolean proved(HttpServletRequest request) {
        var secret = SessionCookie.of(request);
        return secret.isEmpty()
                || request.getContentLengthLong() > LARGEST
                || token(request)
                        .map(given -> same(SessionCookie.token(secret.get()), given))
                        .orElse(true);
    }

    /** Empty where a file in the form is larger than is taken. */
    private static Optional<String> token(HttpServletRequest request) {
        try {
            return Optional.of(
                    Optional.ofNullable(request.getParameter(Forms.FIELD)).orElse(""));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
