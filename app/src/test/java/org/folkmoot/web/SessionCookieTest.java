package org.folkmoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class SessionCookieTest {

    private static final String SITE = "https://folkmoot.example.org";
    private static final String HERE = "http://localhost:8080";

    private static MockHttpServletRequest with(Cookie... cookies) {
        var request = new MockHttpServletRequest();
        request.setCookies(cookies);
        return request;
    }

    private static Optional<String> read(String address, Cookie... cookies) {
        var request = with(cookies);
        SessionCookie.read(request, address);
        return SessionCookie.of(request);
    }

    @Test
    void whatANeighbourPlantedDoesNotTakeThePlaceOfTheSession() {
        assertThat(read(SITE, new Cookie("folkmoot", "planted"), new Cookie("__Host-folkmoot", "ours")))
                .contains("ours");
    }

    @Test
    void whatANeighbourPlantedSignsNobodyInWhoIsNotSignedIn() {
        assertThat(read(SITE, new Cookie("folkmoot", "planted"))).isEmpty();
    }

    @Test
    void withoutEncryptionThePlainNameCountsAndTheOtherDoesNot() {
        assertThat(read(HERE, new Cookie("folkmoot", "ours"))).contains("ours");
        assertThat(read(HERE, new Cookie("__Host-folkmoot", "odd"))).isEmpty();
    }

    @Test
    void withoutACookieThereIsNoSession() {
        assertThat(read(HERE)).isEmpty();
        assertThat(read(HERE, new Cookie("folkmoot", ""))).isEmpty();
        assertThat(read(HERE, new Cookie("folkmoot", "x".repeat(101)))).isEmpty();
        assertThat(read(SITE, new Cookie("__Host-folkmoot", ""))).isEmpty();
    }

    @Test
    void aRequestWhoseCookieNobodyReadHasNoSession() {
        assertThat(SessionCookie.of(with(new Cookie("folkmoot", "ours")))).isEmpty();
    }

    @Test
    void onAnEncryptedSiteItTravelsOnEncryptedConnectionsOnly() {
        assertThat(SessionCookie.header("s", "https://folkmoot.example.org", Duration.ofDays(1)))
                .startsWith("__Host-folkmoot=s;")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(SessionCookie.header("s", "http://localhost:8080", Duration.ofDays(1)))
                .startsWith("folkmoot=s;")
                .doesNotContain("Secure");
    }

    @Test
    void takingItAwayEndsItAtOnce() {
        assertThat(SessionCookie.header("", "http://localhost:8080", Duration.ofDays(1)))
                .contains("Max-Age=0");
    }
}
