package org.folkmoot.register.own;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.folkmoot.Client;
import org.folkmoot.House;
import org.folkmoot.browser.Reader;
import org.folkmoot.browser.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Listing a group and looking after an entry, on telephones, with script and without. */
@House
@Tag("browser")
class JourneyTest {

    @LocalServerPort
    private int port;

    private Town.Of town;

    @BeforeEach
    void place(@Autowired Town towns) {
        town = towns.of("journey-town", port);
    }

    private Reader reader(Screen screen, Client who) {
        var reader = new Reader(port, screen);
        reader.page()
                .context()
                .addCookies(List.of(new Cookie("folkmoot", who.secret()).setUrl("http://localhost:" + port)));
        return reader;
    }

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private static void next(Reader reader, String name) {
        reader.check(name);
        press(reader.page(), "Continue");
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "SMALL_PHONE", "WITHOUT_SCRIPT"})
    void somebodyListsTheirGroup(Screen screen) {
        try (var reader = reader(screen, town.signedIn("ada"))) {
            var page = reader.open(town.path("/list-your-organisation"));
            reader.check("listing-begin");
            press(page, "Begin");
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Brass Band of Sale");
            next(reader, "listing-name");
            page.getByLabel("None of these").check();
            next(reader, "listing-same");
            page.locator("#activities").fill("We play in the park");
            next(reader, "listing-activities");
            next(reader, "listing-number");
            page.getByLabel("Show its ward").check();
            page.locator("#postcode").fill("M33 7XY");
            next(reader, "listing-place");
            next(reader, "listing-size");
            next(reader, "listing-website");
            page.locator("#email").fill("us@band.example");
            next(reader, "listing-contact");
            page.locator("#your_name").fill("Ada Green");
            next(reader, "listing-role");
            assertThat(page.locator("h1")).hasText("Check your answers");
            reader.check("listing-check");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change (What it does)"))
                    .click();
            page.locator("#activities").fill("We play on Sundays");
            press(page, "Continue");
            assertThat(page.locator("main")).containsText("We play on Sundays");
            press(page, "Hand it in");
            assertThat(page.locator("h1")).hasText("Thank you, it is handed in");
            reader.check("listing-sent");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "WITHOUT_SCRIPT"})
    void aContactChangesTheEntry(Screen screen) {
        var band = town.organisation("GB-CHC-1193780");
        try (var reader = reader(screen, town.contact("cora", band))) {
            var page = reader.open(town.path("/my"));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sale Brass Band"))
                    .click();
            reader.check("entry");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change (How to reach it)"))
                    .click();
            page.locator("#email").fill("hello@band.example");
            page.getByLabel("Yes, show the e-mail address").check();
            press(page, "Continue");
            assertThat(page.locator("main")).containsText("hello@band.example");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What everyone sees"))
                    .click();
            assertThat(page).hasURL(Pattern.compile("GB-CHC-1193780$"));
            assertThat(page.locator("main")).containsText("hello@band.example");
            reader.check("entry-public");
            for (var path : List.of("/contacts", "/leave")) {
                reader.open(town.path("/my/organisations/" + band + path));
                reader.check("entry-" + path.substring(1));
            }
        }
    }

    @Test
    void theStaffDecide() {
        AListing.handedIn(town, town.signedIn("ada"), "Brass of Sale");
        var band = town.organisation("GB-CHC-1193780");
        town.signedIn("ben").post(town.path("/my/claims/" + band), "name", "Ben", "says", "drummer");
        try (var reader = reader(Screen.WIDE, town.staff("sam"))) {
            var page = reader.open(town.path("/desk/listings"));
            reader.check("desk-listings");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Brass of Sale"))
                    .click();
            assertThat(page.locator("main")).containsText("Sale Brass Band");
            reader.check("desk-listing");
            page.locator("input[value=fits]").check();
            press(page, "Decide, and write to them");
            assertThat(page.locator("main")).containsText("Undo this decision");
            reader.check("desk-decided");
            reader.open(town.path("/desk/claims"));
            reader.check("desk-claims");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sale Brass Band"))
                    .click();
            reader.check("desk-claim");
            reader.open(town.path("/desk/organisations/" + town.called("Brass of Sale")));
            reader.check("desk-organisation");
            reader.open(town.path("/desk/entries"));
            reader.check("desk-entries");
            assertThat(page.locator("h1")).hasText("Unanswered entries");
        }
    }
}
