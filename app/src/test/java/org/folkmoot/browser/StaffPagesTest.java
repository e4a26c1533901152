package org.folkmoot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.place.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages of those who are signed in, on every screen: accessible, in order, and without a complaint of the browser. */
@House
@Tag("browser")
class StaffPagesTest {

    @Autowired
    private Fresh fresh;

    @LocalServerPort
    private int port;

    @BeforeEach
    void place() {
        fresh.place(
                "staff-town",
                new Settings("Staff", "Staff Town", "england-and-wales", "Europe/London", "", "", false, true));
    }

    /** Somebody who has pressed the button that makes them the invented administrator. */
    private Reader administrator(Screen screen, int status) {
        var reader = new Reader(port, screen, status);
        reader.open("/staff-town/try")
                .locator("form:has(input[value=administrator]) button.button")
                .click();
        reader.page().waitForURL("**/staff-town/my");
        return reader;
    }

    @Test
    void theStaffsNavigationUnfoldsOnAPhone() {
        try (var reader = administrator(Screen.PHONE, 200)) {
            var page = reader.open("/staff-town/desk/people");
            var settings = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Settings"));
            assertThat(settings.isVisible()).isFalse();
            page.locator("details.desk summary").click();
            assertThat(settings.isVisible()).isTrue();
            reader.check("staff-navigation");
        }
    }

    @Test
    void settingsAreTriedOnAndSavedOnEveryScreen() {
        for (var screen : Screen.values()) {
            place();
            try (var reader = administrator(screen, 200)) {
                var page = reader.open("/staff-town/desk/settings");
                reader.check("settings");
                page.getByLabel("Name of the support organisation, as you print it")
                        .fill("Staff Town CVS");
                page.getByLabel("Main colour").fill("#5b2a86");
                page.getByLabel("On which other days are you closed?").fill("2026-12-24 Christmas Eve");
                button(page, "See how it would be").click();
                assertThat(page.locator("h1").innerText()).isEqualTo("How it would be");
                assertThat(link(page)).isEqualTo("rgb(91, 42, 134)");
                reader.check("settings-preview");
                button(page, "Change it again").click();
                assertThat(page.getByLabel("Main colour").inputValue()).isEqualTo("#5b2a86");
                button(page, "See how it would be").click();
                button(page, "Save").click();
                page.getByText("It holds from now on.").waitFor();
                reader.check("settings-saved");
                assertThat(link(page)).isEqualTo("rgb(91, 42, 134)");
                reader.open("/staff-town/kept");
                reader.check("kept");
            }
        }
    }

    @Test
    void whatCannotBeReadIsRefusedOnEveryScreen() {
        for (var screen : Screen.values()) {
            try (var reader = administrator(screen, 422)) {
                var page = reader.open("/staff-town/desk/settings");
                page.getByLabel("Main colour").fill("#f2b134");
                button(page, "See how it would be").click();
                assertThat(page.locator(".problems").innerText()).contains("4.5 to 1 is needed");
                reader.check("settings-refused");
            }
        }
    }

    @Test
    void onesOwnAddressIsChangedOnEveryScreen() {
        for (var screen : Screen.values()) {
            try (var reader = administrator(screen, 200)) {
                var page = reader.open("/staff-town/my");
                reader.check("my");
                page.locator("main").getByText("Change your address").click();
                reader.check("address");
                page.getByLabel("Your new e-mail address").fill("somebody-else@people.example");
                button(page, "Write to it").click();
                page.getByText("We have written to somebody-else@people.example.")
                        .waitFor();
                reader.check("address-sent");
                reader.open("/staff-town/desk/keys");
                reader.check("keys");
            }
        }
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private static Object link(Page page) {
        return page.locator("main a").first().evaluate("link => getComputedStyle(link).color");
    }
}
