package org.folkmoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class SessionCookieTest {

    private static MockHttpServletRequest with(Cookie... cookies) {
        var request = new MockHttpServletRequest();
        request.setCookies(cookies);
        return request;
    }

    @Test
    void whatANeighbourPlantedDoesNotTakeThePlaceOfTheSession() {
        var request = with(new Cookie("folkmoot", "planted"), new Cookie("__Host-folkmoot", "ours"));
        assertThat(SessionCookie.of(request)).contains("ours");
    }

    @Test
    void withoutACookieThereIsNoSession() {
        assertThat(SessionCookie.of(new MockHttpServletRequest())).isEmpty();
        assertThat(SessionCookie.of(with(new Cookie("folkmoot", "")))).isEmpty();
        assertThat(SessionCookie.of(with(new Cookie("folkmoot", "x".repeat(101)))))
                .isEmpty();
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
