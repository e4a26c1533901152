package org.folkmoot.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/** The one cookie: the secret of a session, from sign-in on. */
public final class SessionCookie {

    private static final String NAME = "folkmoot";
    private static final String SECURE_NAME = "__Host-folkmoot";
    private static final String SECRET = SessionCookie.class.getName() + ".secret";
    private static final int LONGEST = 100;

    private SessionCookie() {}

    /** The secret of the session that the request belongs to, as {@link #read} found it; empty before that. */
    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(SECRET));
    }

    /**
     * Takes the secret that the browser sent, where it sent one that can be. On an encrypted site only the name counts
     * that no other site can set (RFC 6265bis, 4.1.3.2): a neighbour under the same domain may have planted the other,
     * to sign somebody in as its own.
     *
     * @param address how the world reaches this site
     */
    static void read(HttpServletRequest request, String address) {
        named(name(address), request).ifPresent(secret -> request.setAttribute(SECRET, secret));
    }

    private static String name(String address) {
        return isEncrypted(address) ? SECURE_NAME : NAME;
    }

    private static boolean isEncrypted(String address) {
        return address.startsWith("https:");
    }

    private static Optional<String> named(String name, HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                        .findFirst();
    }

    /**
     * The header that gives a browser its session, or takes it away.
     *
     * @param secret the session's secret; empty to take it away
     * @param address how the world reaches this site; with "https" the cookie travels on encrypted connections only
     */
    public static String header(String secret, String address, Duration lasts) {
        return ResponseCookie.from(name(address), secret)
                .httpOnly(true)
                .secure(isEncrypted(address))
                .sameSite("Lax")
                .path("/")
                .maxAge(secret.isEmpty() ? Duration.ZERO : lasts)
                .build()
                .toString();
    }

    /** What the forms of a session carry; nobody can make it who does not know the session's secret. */
    public static String token(String secret) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256("form " + secret));
    }

    /** What is kept of a secret, so that whoever reads the database cannot use it. */
    public static byte[] sha256(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
