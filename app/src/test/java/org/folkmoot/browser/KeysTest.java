package org.folkmoot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.place.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The staff's keyboard shortcuts, with keys that are really pressed. */
@House
@Tag("browser")
class KeysTest {

    private static final String DESK = "/key-place/desk";

    @LocalServerPort
    private int port;

    private Reader reader;
    private Page page;

    @BeforeEach
    void signIn(@Autowired Fresh fresh) {
        fresh.place(
                "key-place",
                new Settings("Key", "Key Place", "england-and-wales", "Europe/London", "", "", false, true));
        reader = new Reader(port, Screen.WIDE);
        page = reader.open("/key-place/try");
        page.locator("form:has(input[value=administrator]) button.button").click();
        page.waitForURL("**/key-place/my");
        reader.open(DESK);
    }

    @AfterEach
    void close() {
        reader.close();
    }

    private void press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    private String focused() {
        return (String) page.evaluate("document.activeElement.textContent.trim()");
    }

    /** Which of the page's links has the focus. */
    private Object link() {
        return page.evaluate("[...document.querySelectorAll('main a')].indexOf(document.activeElement)");
    }

    @Test
    void lettersLeadFromPageToPage() {
        press("g", "p");
        page.waitForURL("**/desk/people");
        press("g", "m");
        page.waitForURL("**/desk/members");
        press("g", "i");
        page.waitForURL("**/desk/members/import");
        press("g", "o");
        page.waitForURL("**/organisations");
        press("/");
        assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("INPUT");
        page.keyboard().press("Escape");
        page.evaluate("document.activeElement.blur()");
        press("g", "t");
        page.waitForURL("**" + DESK);
        press("g", "s");
        page.waitForURL("**/desk/settings");
    }

    @Test
    void theListOpensAndCloses() {
        press("?");
        assertThat(page.locator("dialog#keys").isVisible()).isTrue();
        reader.check("keys-dialog");
        press("g", "p");
        assertThat(page.url()).as("while it is open the keys do nothing").endsWith(DESK);
        press("Escape");
        assertThat(page.locator("dialog#keys").isVisible()).isFalse();
    }

    @Test
    void inAListTheyGoUpAndDownAndOpen() {
        reader.open("/key-place/desk/people");
        press("j");
        var first = link();
        press("j");
        assertThat(link()).isNotEqualTo(first).isNotEqualTo(-1);
        press("k", "k", "k");
        assertThat(link()).isEqualTo(first).isNotEqualTo(-1);
        press("Enter");
        page.waitForURL("**/desk/people/*-*");
    }

    @Test
    void inAFieldTheyAreLetters() {
        reader.open("/key-place/desk/people");
        var field = page.getByLabel("Find a person by name or address");
        field.focus();
        for (var key : new String[] {"g", "t", "j", "?", "/", "d", "1"}) {
            press(key);
        }
        assertThat(field.inputValue()).isEqualTo("gtj?/d1");
        assertThat(page.url()).endsWith("/desk/people");
        assertThat(page.locator("dialog#keys").isVisible()).isFalse();
    }

    @Test
    void togetherWithControlTheyBelongToTheBrowser() {
        press("Control+j", "Alt+g", "p", "Meta+g", "p");
        assertThat(page.url()).endsWith(DESK);
    }

    @Test
    void digitsChooseAndDGoesToTheButton() {
        reader.open("/key-place/desk/members/kinds");
        press("2");
        assertThat(page.locator("input[name=basis][value=company]").isChecked()).isTrue();
        press("1");
        assertThat(page.locator("input[name=basis][value=network]").isChecked()).isTrue();
        press("d");
        assertThat(focused()).isEqualTo("Add");
    }

    @Test
    void aLetterThatLeadsNowhereDoesNothing() {
        press("g", "z", "x", "9", "d");
        assertThat(page.url()).endsWith(DESK);
        press("g", "\"");
        assertThat(page.url()).endsWith(DESK);
    }

    @Test
    void switchedOffTheyDoNothing() {
        reader.open(DESK + "/keys");
        reader.check("keys");
        page.getByText("Switch them off for me").click();
        page.getByText("Switch them on for me").waitFor();
        reader.open(DESK);
        press("?", "g", "p");
        assertThat(page.url()).endsWith(DESK);
        assertThat(page.locator("dialog#keys").count()).isZero();
    }
}
