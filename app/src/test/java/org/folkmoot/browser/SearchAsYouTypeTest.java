package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.folkmoot.House;
import org.folkmoot.place.Places;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
@Tag("browser")
class SearchAsYouTypeTest {

    @LocalServerPort
    private int port;

    @BeforeAll
    static void makeAPlace(@Autowired Places places) {
        North.in(places);
    }

    @Test
    void theListNarrowsWhileSomebodyTypesAndTheAddressFollows() {
        try (var reader = new Reader(port, Screen.WIDE)) {
            var page = reader.open("/north/patterns");
            page.getByLabel("Find a pattern").pressSequentially("pagi");
            assertThat(page.locator("#found li")).hasCount(1);
            assertThat(page).hasURL(Pattern.compile("q=pagi$"));
            assertThat(page.getByLabel("Find a pattern")).isFocused();
        }
    }

    @Test
    void withoutScriptTheFormIsSent() {
        try (var reader = new Reader(port, Screen.WITHOUT_SCRIPT)) {
            var page = reader.open("/north/patterns");
            page.getByLabel("Find a pattern").fill("pagi");
            page.getByLabel("Find a pattern").press("Enter");
            assertThat(page.locator("#found li")).hasCount(1);
        }
    }

    @Test
    void whereTheListCannotBeFetchedTheWholePageSaysWhy() {
        try (var reader = new Reader(port, Screen.WIDE, 503)) {
            var page = reader.open("/north/patterns");
            page.route(Pattern.compile("q=pagi"), SearchAsYouTypeTest::refuse);
            page.getByLabel("Find a pattern").fill("pagi");
            assertThat(page.locator("h1")).hasText("The database does not answer");
        }
    }

    private static void refuse(Route route) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(503)
                .setContentType("text/html")
                .setBody("<h1>The database does not answer</h1>"));
    }
}
