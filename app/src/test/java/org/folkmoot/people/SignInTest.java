package org.folkmoot.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.regex.Pattern;
import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.web.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.server.ResponseStatusException;

@House
class SignInTest {

    private static final Pattern LINK = Pattern.compile("/sign-in/link/[A-Za-z0-9_-]{43}");

    @Autowired
    private Fresh fresh;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Administration administration;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Somebody somebody;

    @LocalServerPort
    private int port;

    private Locality place;

    @BeforeEach
    void place() {
        place = fresh.place("sign-in-town");
    }

    private Client stranger() {
        return new Client(port, "");
    }

    /** An address that no other test uses, so that its limits are its own. */
    private static String address() {
        return "p" + UUID.randomUUID().toString().substring(0, 8) + "@people.example";
    }

    private String mailed(String email) {
        var html = fresh.owner()
                .sql("select page from host.post_message where email = ? order by id desc limit 1")
                .param(email)
                .query(String.class)
                .single();
        var link = LINK.matcher(html);
        assertThat(link.find()).as("a link in the letter").isTrue();
        return link.group();
    }

    private String asked(String email) {
        assertThat(stranger()
                        .post("/sign-in", "email", email, "back", "/sign-in-town/my")
                        .statusCode())
                .isEqualTo(200);
        return mailed(email);
    }

    @Test
    void whoPressesTheButtonBehindTheLinkIsSignedIn() {
        var email = address();
        var link = asked(email);
        var browser = stranger();
        var answer = browser.post(link);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/sign-in-town/my");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly")
                .contains("SameSite=Lax");
        assertThat(browser.page("/sign-in-town/my")).contains(email);
    }

    @Test
    void openingTheLinkUsesNothingUp() {
        var email = address();
        var link = asked(email);
        for (var i = 0; i < 3; i++) {
            var scanner = stranger().get(link);
            assertThat(scanner.statusCode()).isEqualTo(200);
            assertThat(scanner.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(scanner.body()).contains(email);
        }
        assertThat(stranger().post(link).statusCode()).isEqualTo(303);
    }

    @Test
    void aLinkWorksOnce() {
        var link = asked(address());
        assertThat(stranger().post(link).statusCode()).isEqualTo(303);
        var again = stranger().post(link);
        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(again.body()).contains("can no longer be used");
        assertThat(again.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void ofTwoWhoPressAtOnceOneIsSignedIn() throws Exception {
        var link = asked(address());
        try (var both = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            var first = both.submit(() -> stranger().post(link).statusCode());
            var second = both.submit(() -> stranger().post(link).statusCode());
            assertThat(new int[] {first.get(), second.get()}).containsExactlyInAnyOrder(303, 410);
        }
    }

    @Test
    void aLinkIsTooOldAfterAQuarterOfAnHour() {
        var link = asked(address());
        fresh.owner()
                .sql("update host.people_link set expires = now() - interval '1 second' where used is null")
                .update();
        assertThat(stranger().get(link).statusCode()).isEqualTo(410);
        assertThat(stranger().post(link).statusCode()).isEqualTo(410);
    }

    @Test
    void aGuessedLinkSignsNobodyIn() {
        assertThat(stranger().post("/sign-in/link/" + Secrets.make()).statusCode())
                .isEqualTo(410);
        assertThat(stranger().post("/sign-in/link/x").statusCode()).isEqualTo(410);
    }

    @Test
    void whetherAnAddressIsKnownMakesNoDifference() {
        var known = address();
        stranger().post(asked(known));
        var unknown = address();
        var one = stranger().post("/sign-in", "email", known);
        var other = stranger().post("/sign-in", "email", unknown);
        assertThat(one.statusCode()).isEqualTo(other.statusCode());
        assertThat(one.body().replace(known, "X")).isEqualTo(other.body().replace(unknown, "X"));
    }

    @Test
    void theSixthLinkToOneAddressIsNotSentAndNobodyIsTold() {
        var email = address();
        for (var i = 0; i < 7; i++) {
            assertThat(stranger().post("/sign-in", "email", email).statusCode()).isEqualTo(200);
        }
        assertThat(fresh.owner()
                        .sql("select count(*) from host.post_message where email = ?")
                        .param(email)
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void oneMachineAsksThirtyTimesInAQuarterOfAnHour() {
        var machine = "2001:db8::" + UUID.randomUUID().toString().substring(0, 4);
        for (var i = 0; i < 30; i++) {
            invitations.send(new EmailAddress(address()), "/sign-in/yours", machine);
        }
        assertThatThrownBy(() -> invitations.send(new EmailAddress(address()), "/sign-in/yours", machine))
                .isInstanceOf(ResponseStatusException.class)
                .hasMessageContaining("429");
    }

    @Test
    void thoseBehindAProxyThatNamesNobodyDoNotShareALimit() {
        for (var i = 0; i < 40; i++) {
            var email = address();
            invitations.send(new EmailAddress(email), "/sign-in/yours", "127.0.0.1");
            assertThat(mailed(email)).isNotEmpty();
        }
    }

    @Test
    void whatIsNoAddressIsSaidBesideTheField() {
        for (var typed : new String[] {"", "jo", "jo@", "jo@example.org\r\nBcc: all@example.org", "a b@example.org"}) {
            var answer = stranger().post("/sign-in", "email", typed);
            assertThat(answer.statusCode()).as(typed).isEqualTo(422);
            assertThat(answer.body()).contains("Enter your e-mail address, like jo@example.org.");
        }
    }

    @Test
    void theWayBackLeadsToThisSiteOnly() {
        for (var back :
                new String[] {"https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)"}) {
            var email = address();
            stranger().post("/sign-in", "email", email, "back", back);
            assertThat(stranger().post(mailed(email)).headers().firstValue("Location"))
                    .as(back)
                    .contains("/sign-in/yours");
        }
    }

    @Test
    void aSessionThatWasBroughtAlongIsNotTheOneThatBegins() {
        var link = asked(address());
        var planted = new Client(port, "x".repeat(43));
        planted.send("POST", link, "_form=" + org.folkmoot.web.SessionCookie.token("x".repeat(43)));
        assertThat(planted.secret()).isNotEqualTo("x".repeat(43));
        assertThat(new Client(port, "x".repeat(43)).get("/sign-in-town/my").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFormOfAnotherSiteIsRefusedWhateverItsAddress() {
        var ada = somebody.signedIn(port, "ada");
        for (var path : new String[] {"/sign-in/yours/close-others", "/sign-in-town/desk/people", "/nothing/is/here"}) {
            assertThat(ada.send("POST", path, "").statusCode()).as(path).isEqualTo(403);
            assertThat(ada.send("POST", path, "_form=wrong").statusCode()).isEqualTo(403);
            assertThat(stranger()
                            .send("POST", path, "", "Sec-Fetch-Site", "cross-site")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(stranger()
                            .send("POST", path, "", "Origin", "https://evil.example")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void aSessionIsListedAndCanBeClosed() {
        var name = "closing" + UUID.randomUUID().toString().substring(0, 8);
        var phone = somebody.signedIn(port, name);
        var desk = somebody.signedIn(port, name);
        var session = Pattern.compile("name=\"session\" value=\"([0-9a-f-]{36})\">Close it")
                .matcher(desk.page("/sign-in/yours"));
        assertThat(session.find()).isTrue();
        assertThat(desk.post("/sign-in/yours/close", "session", session.group(1))
                        .statusCode())
                .isEqualTo(303);
        assertThat(phone.get("/sign-in/yours").statusCode()).isEqualTo(404);
        assertThat(desk.get("/sign-in/yours").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyClosesAnothersSession() {
        var ada = somebody.signedIn(port, "ada-of-sessions");
        var eve = somebody.signedIn(port, "eve-of-sessions");
        var session =
                Pattern.compile("name=\"session\" value=\"([0-9a-f-]{36})\"").matcher(ada.page("/sign-in/yours"));
        assertThat(session.find()).isTrue();
        assertThat(eve.post("/sign-in/yours/close", "session", session.group(1)).statusCode())
                .isEqualTo(404);
        assertThat(ada.get("/sign-in/yours").statusCode()).isEqualTo(200);
    }

    @Test
    void aRoleThatNeedsAPasskeyRestsWithoutOne() {
        somebody.give(place, "treasured", Role.ADMINISTRATOR, null);
        var link = administration.link(Somebody.email("treasured"));
        var browser = stranger();
        browser.post(link.substring(link.indexOf("/sign-in")));
        assertThat(browser.page("/sign-in-town/my")).contains("rests until you have shown a passkey");
        assertThat(browser.get("/sign-in-town/desk/people").statusCode()).isEqualTo(404);
    }

    @Test
    void theFirstLinkAsksWhoComesAndMakesThemTheAdministrator() {
        transactions.host(() ->
                fresh.owner().sql("update host.people_account set host = false").update());
        var link = administration.firstLink(place).orElseThrow();
        var path = link.substring(link.indexOf("/sign-in"));
        var browser = stranger();
        assertThat(browser.page(path)).contains("You are the first");
        assertThat(browser.post(path, "name", "", "email", "first@people.example")
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.post(path, "name", "Flo First", "email", "first@people.example")
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.page("/sign-in-town/my")).contains("Flo First").contains("Administrator");
        assertThat(administration.firstLink(place)).isEmpty();
    }
}
