package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.folkmoot.House;
import org.folkmoot.place.Places;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
@Tag("browser")
class OrganisationSearchTest {

    private static final String ROWS = "#found .results > li";

    @LocalServerPort
    private int port;

    @BeforeAll
    static void furnish(@Autowired Places places, @Autowired ObjectProvider<Furniture> rooms) {
        var north = North.in(places);
        rooms.forEach(room -> room.furnish(north));
    }

    @Test
    void resultsComeWhileSomebodyTypes() {
        try (var reader = new Reader(port, Screen.WIDE)) {
            var page = reader.open("/north/organisations");
            page.getByLabel("Name or number").pressSequentially("north foo");
            assertThat(page.locator(ROWS)).hasCount(1);
            assertThat(page.locator(ROWS)).containsText("North Food Bank");
            assertThat(page).hasURL(Pattern.compile("q=north(\\+|%20)foo$"));
        }
    }

    @Test
    void withoutScriptTheFormIsSent() {
        try (var reader = new Reader(port, Screen.WITHOUT_SCRIPT)) {
            var page = reader.open("/north/organisations");
            page.getByLabel("Name or number").fill("larder");
            page.getByLabel("Name or number").press("Enter");
            assertThat(page.locator(ROWS)).containsText("North Food Bank");
        }
    }

    @Test
    void narrowingKeepsTheWordsAndAStepBackUndoesIt() {
        try (var reader = new Reader(port, Screen.WIDE)) {
            var page = reader.open("/north/organisations?q=tennis");
            page.locator("#narrow").getByText("Local").click();
            assertThat(page.locator(".told b").first()).hasText("15 organisations");
            assertThat(page).hasURL(Pattern.compile("q=tennis"));
            page.goBack();
            assertThat(page.locator(".told b").first()).hasText("45 organisations");
        }
    }

    @Test
    void aResultLeadsToTheOrganisationAndItsNumberToTheRegister() {
        try (var reader = new Reader(port, Screen.PHONE)) {
            var page = reader.open("/north/organisations?q=1193780");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("North Food Bank"))
                    .click();
            assertThat(page.locator("h1")).hasText("North Food Bank");
            assertThat(page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("1193780").setExact(true)))
                    .hasAttribute("href", Pattern.compile("charitycommission.gov.uk.*1193780"));
        }
    }
}
