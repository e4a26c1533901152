package org.folkmoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A neighbour under the same domain has planted the plain cookie of a session of its own. */
class PlantedCookieTest {

    private static final Page PAGE = Page.of((output, forms) -> {
        forms.onHtmlTagOpened("form", Map.of("method", "post"), output);
        forms.onHtmlTagClosed("form", output);
    });

    @Test
    void onAnEncryptedSiteItIsNoSession() throws Exception {
        assertThat(page("https://folkmoot.example.org", "folkmoot").getHeader("Cache-Control"))
                .isNull();
        assertThat(page("https://folkmoot.example.org", "folkmoot").getContentAsString())
                .isEmpty();
    }

    @Test
    void whatOnlyTheSiteItselfCanSetIs() throws Exception {
        var answer = page("https://folkmoot.example.org", "__Host-folkmoot");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getContentAsString()).contains(SessionCookie.token("secret"));
    }

    @Test
    void onOnesOwnMachineThePlainNameIsEnough() throws Exception {
        assertThat(page("", "folkmoot").getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(page("", "__Host-folkmoot").getHeader("Cache-Control")).isNull();
    }

    /** A page as the browser gets it that sends one cookie to a site of this address. */
    private static MockHttpServletResponse page(String address, String cookie) throws IOException, ServletException {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie(cookie, "secret"));
        new SessionCookies(new SiteAddress(address, "8080"))
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        var response = new MockHttpServletResponse();
        PAGE.render(Map.of(), request, response);
        return response;
    }
}
