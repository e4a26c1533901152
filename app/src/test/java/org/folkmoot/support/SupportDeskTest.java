package org.folkmoot.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.folkmoot.Client;
import org.folkmoot.House;
import org.folkmoot.browser.Reader;
import org.folkmoot.browser.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The advisers' pages in a browser: what every page must be, and a call by keyboard alone. */
@House
@Tag("browser")
class SupportDeskTest {

    @Autowired
    private Town towns;

    @LocalServerPort
    private int port;

    private Town.In town;

    @BeforeEach
    void place() {
        town = towns.fresh(port, "support-desk");
    }

    private static void signIn(Reader reader, Client client, int port) {
        reader.page()
                .context()
                .addCookies(List.of(new Cookie("folkmoot", client.secret()).setUrl("http://localhost:" + port)));
    }

    /** Keys that are pressed beside the words that are typed. */
    private static int press(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
        return keys.length;
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDE", "PHONE"})
    void aCallIsWrittenDownByKeyboardAlone(Screen screen) {
        try (var reader = new Reader(port, screen)) {
            signIn(reader, town.amal(), port);
            var page = reader.open("/support-desk/desk");
            var keys = press(page, "g", "n");
            page.waitForURL("**/desk/support/call");
            assertThat(page.getByLabel("Group", new Page.GetByLabelOptions().setExact(true)))
                    .isFocused();
            page.keyboard().type("Larkh");
            assertThat(page.locator("#groups option")).hasCount(1);
            keys += press(page, "ArrowDown", "Enter");
            assertThat(page.getByLabel("Group", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue("Larkhill Brass Band");
            keys += press(page, "Tab");
            page.keyboard().type("Prem");
            keys += press(page, "Tab");
            page.keyboard().type("The lease ends in May");
            keys += press(page, "Tab", "Enter");
            page.waitForURL(Pattern.compile("/cases/"));
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved as");
            assertThat(page.locator("h1")).hasText("The lease ends in May");
            assertThat(page.locator("article")).containsText("Premises and land");
            assertThat(page.locator("article")).containsText("The advisers and Larkhill Brass Band.");
            reader.check("support-call-saved");
            Assertions.assertThat(keys).as("keys beside the words").isEqualTo(8);
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void everyPageIsWhatPagesMustBe(Screen screen) {
        var path = aBusyDesk();
        try (var reader = new Reader(port, screen)) {
            signIn(reader, town.amal(), port);
            checked(reader, "support-inbox", town.desk(""));
            checked(reader, "support-case", path);
            checked(reader, "support-change", path + "/change");
            checked(reader, "support-close", path + "/close");
            checked(reader, "support-refer", path + "/refer");
            checked(reader, "support-call", town.desk("/call"));
            checked(reader, "support-search", town.desk("/search?q=constitution"));
            checked(reader, "support-templates", town.desk("/templates"));
            checked(reader, "support-figures", town.desk("/figures"));
            checked(reader, "support-group", town.desk("/groups/" + town.organisation(Town.BAND)));
            checked(reader, "support-safety", town.desk("/safety?told=yes"));
            checked(reader, "support-inbox-closed", town.desk("?show=closed"));
            checked(reader, "support-my", "/support-desk/my");
        }
    }

    private static void checked(Reader reader, String name, String path) {
        reader.open(path);
        reader.check(name);
    }

    private String aBusyDesk() {
        var path = town.call(
                town.amal(),
                "Larkhill Brass Band",
                "Becoming a CIO: constitution check\nWe meet on the 9th to vote on becoming a CIO. Could someone read our draft"
                        + " constitution before then? Clause 12 on membership worries us.");
        town.change(
                "update support_case set topic = 'legal-form.change', name = 'Ann Weaver', phone = '0161 496 0000'");
        town.amal().post(path + "/note", "note", "Rang: they have no treasurer", "kind", "phone", "minutes", "25");
        town.amal().post(path + "/reply", "reply", "Happy to. Send it over.", "seen", "");
        town.amal().post(path + "/steps", "step", "Read clause 12 of the lease", "due", "2026-01-09");
        town.amal().post(path + "/steps", "step", "Ask Ben about the model rules");
        town.amal()
                .post(
                        path + "/refer",
                        "name",
                        "Law Centre",
                        "email",
                        "law@x.example",
                        "words",
                        "x",
                        "consent",
                        "by phone");
        town.amal().post(town.desk("/templates"), "name", "Opening hours", "words", "We are open from nine to five.");
        town.call(town.ben(), "Pump House Friends", "Who funds minibuses?");
        town.change("update support_case set answer_by = current_date - 1 where subject like 'Who funds%'");
        var closed = town.call(town.amal(), "Quay Players", "Our treasurer has left");
        town.amal().post(closed + "/close", "came", "trustees-recruited");
        var hidden = town.call(town.amal(), "", "Two groups thinking of merging");
        town.amal().post(hidden + "/change/hide", "colleague", "");
        return path;
    }
}
