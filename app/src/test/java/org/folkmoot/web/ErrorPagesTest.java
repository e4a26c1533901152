package org.folkmoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import org.folkmoot.House;
import org.folkmoot.browser.North;
import org.folkmoot.place.Places;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What the server itself forwards: whatever broke outside a handler, a template for instance. */
@House
class ErrorPagesTest {

    @Autowired
    private ErrorPages pages;

    @Autowired
    private Places places;

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");

    @BeforeEach
    void askForAPageOfNorth() {
        North.in(places);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/north/organisations");
    }

    @Test
    void whatBrokeWhileAPageWasDrawnHasAReference() throws Exception {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("a secret"));
        var answer = answer();
        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentAsString())
                .containsPattern("<b>[0-9a-f]{8}</b>")
                .doesNotContain("secret");
    }

    @Test
    void aRefusalOfTheServerKeepsItsStatusAndThePlace() throws Exception {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 405);
        assertThat(answer().getStatus()).isEqualTo(405);
        assertThat(answer().getContentAsString()).contains("href=\"/north/\"");
    }

    @Test
    void whoOpensTheAddressOfErrorsFindsNothing() throws Exception {
        assertThat(answer().getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse answer() throws Exception {
        var response = new MockHttpServletResponse();
        pages.error(request).render(Map.of(), request, response);
        return response;
    }
}
