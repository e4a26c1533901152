package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.folkmoot.House;
import org.folkmoot.web.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
@Tag("browser")
class FrameTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource
    void holdsEverythingThatAFrameCanCarry(Screen screen) {
        try (var reader = new Reader(port, screen)) {
            reader.stage(FullFrame.PATH, FullFrame.html());
            reader.open(FullFrame.PATH);
            reader.check("frame");
        }
    }

    @Test
    void theNavigationUnfoldsOnAPhoneWithoutScript() {
        try (var reader = new Reader(port, Screen.WITHOUT_SCRIPT)) {
            reader.stage(FullFrame.PATH, FullFrame.html());
            var page = reader.open(FullFrame.PATH);
            var places = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Places"));
            assertThat(places).isHidden();
            page.getByText("Menu").click();
            assertThat(places).isVisible();
        }
    }

    @Test
    void theFirstStopOfTheKeyboardLeadsToTheMainPart() {
        try (var reader = new Reader(port, Screen.WIDE)) {
            reader.stage(FullFrame.PATH, FullFrame.html());
            var page = reader.open(FullFrame.PATH);
            page.locator("body").press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).isFocused();
        }
    }

    @Test
    void whoMustChangeAFormFindsTheReasonFirst() {
        try (var reader = new Reader(port, Screen.WIDE)) {
            reader.stage(FullFrame.PATH, FullFrame.html(new Problem("year", "Enter the year.")));
            var page = reader.open(FullFrame.PATH);
            assertThat(page).hasTitle("Please check: Votes · Sampletown");
            assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
        }
    }
}
