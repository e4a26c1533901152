package org.folkmoot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.people.Administration;
import org.folkmoot.people.Somebody;
import org.folkmoot.web.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Passkeys in the real browser, with an authenticator that the browser itself provides for tests. */
@House
@Tag("browser")
class PasskeyTest {

    /** An account outlives a test: each run has its own. */
    private static final String NAME = "pia" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private Fresh fresh;

    @Autowired
    private Somebody somebody;

    @Autowired
    private Administration administration;

    @LocalServerPort
    private int port;

    @Test
    void anAdministratorMakesAPasskeyAndComesBackWithIt() {
        var place = fresh.place("passkey-town");
        somebody.give(place, NAME, Role.ADMINISTRATOR, null);
        try (var reader = new Reader(port, Screen.WIDE)) {
            var link = administration.link(Somebody.email(NAME));
            var page = reader.open(link.substring(link.indexOf("/sign-in")));
            authenticator(page);
            page.locator("main button").click();
            page.getByLabel("What shall it be called?").fill("my laptop");
            page.locator("form[data-passkey=create] button").click();
            page.getByText("my laptop").first().waitFor();
            reader.check("your-sign-in");
            reader.open("/passkey-town/desk/people");
            assertThat(page.title()).contains("People and roles");

            reader.open("/sign-in/yours");
            page.getByText("Sign out").click();
            page.waitForURL("**/");
            reader.open("/sign-in?back=/passkey-town/desk/people");
            page.getByText("Use a passkey").click();
            page.waitForURL(url -> !url.contains("sign-in"));
            assertThat(page.title()).contains("People and roles");
        }
    }

    @Test
    void aPasskeyThatIsNotKnownHereSignsNobodyIn() {
        try (var reader = new Reader(port, Screen.WIDE)) {
            var page = reader.open("/sign-in");
            authenticator(page);
            page.getByText("Use a passkey").click();
            page.getByText("The passkey was not shown.").waitFor();
            assertThat(page.url()).endsWith("/sign-in");
        }
    }

    private static void authenticator(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var wanted = new JsonObject();
        wanted.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", wanted);
    }
}
