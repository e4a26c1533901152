package org.folkmoot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.web.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody signs in by another address from now on. */
@House
class AddressChangeTest {

    private static final String PATH = "/sign-in/yours/address";
    private static final Pattern LINK = Pattern.compile("/sign-in/address(-back)?/[A-Za-z0-9_-]+");

    @Autowired
    private Fresh fresh;

    @Autowired
    private Somebody somebody;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Sessions sessions;

    @LocalServerPort
    private int port;

    private Locality place;
    private String name;
    private Client ada;

    /** An account outlives a test: each has its own. */
    @BeforeEach
    void people() {
        place = fresh.place("move-town");
        name = "ada-" + UUID.randomUUID().toString().substring(0, 8);
        ada = somebody.with(port, place, name, Role.ADVISER);
    }

    private String was() {
        return Somebody.email(name).text();
    }

    private String becomes() {
        return "new-" + was();
    }

    private String asked() {
        assertThat(ada.post(PATH, "email", becomes()).statusCode()).isEqualTo(200);
        return link(becomes());
    }

    /** What the newest letter to an address links to. */
    private String link(String email) {
        var found = LINK.matcher(letter(email));
        assertThat(found.find()).as("a link to " + email).isTrue();
        return found.group();
    }

    private String letter(String email) {
        return fresh.owner()
                .sql("select page from host.post_message where email = ? order by id desc limit 1")
                .param(email)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private Client changed() {
        assertThat(ada.post(asked()).statusCode()).isEqualTo(303);
        return ada;
    }

    @Test
    void whoPressesTheButtonBehindTheLinkSignsInByTheNewAddress() {
        var before = somebody.person(place, name);
        var other = somebody.signedIn(port, name);
        var link = asked();
        assertThat(ada.page(link)).contains("Sign in by this address from now on?", becomes());
        var answer = ada.post(link);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/sign-in/yours");
        assertThat(ada.page("/sign-in/yours")).contains(becomes());
        assertThat(ada.page("/move-town/desk")).as("with the same role").contains("Today");
        assertThat(other.get("/sign-in/yours").statusCode())
                .as("sessions of the former address")
                .isEqualTo(404);
        assertThat(fresh.owner()
                        .sql("select id from move_town.people_person where email = ?")
                        .param(becomes())
                        .query(UUID.class)
                        .single())
                .isEqualTo(before);
        assertThat(ada.page("/move-town/my/data")).contains("What it was before", was());
    }

    @Test
    void openingTheLinkChangesNothing() {
        var link = asked();
        for (var i = 0; i < 3; i++) {
            ada.page(link);
            assertThat(new Client(port, "").send("HEAD", link, "").statusCode()).isEqualTo(410);
        }
        assertThat(ada.page("/sign-in/yours")).contains(was()).doesNotContain(becomes());
        assertThat(ada.post(link).statusCode()).isEqualTo(303);
    }

    @Test
    void aLinkWorksOnce() {
        var link = asked();
        assertThat(ada.post(link).statusCode()).isEqualTo(303);
        assertThat(ada.post(link).statusCode()).isEqualTo(410);
        assertThat(ada.get(link).statusCode()).isEqualTo(410);
        assertThat(ada.page("/sign-in/yours")).contains(becomes());
    }

    @Test
    void ofManyPressesAtOnceOneCounts() throws InterruptedException {
        var link = asked();
        var answers = Collections.synchronizedList(new ArrayList<Integer>());
        var threads = IntStream.range(0, 6)
                .mapToObj(_ -> Thread.ofVirtual()
                        .unstarted(() -> answers.add(
                                new Client(port, ada.secret()).post(link).statusCode())))
                .toList();
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }
        assertThat(answers).containsOnlyOnce(303).hasSize(6);
    }

    @Test
    void aLinkIsTooOldAfterAQuarterOfAnHour() {
        var link = asked();
        fresh.owner()
                .sql("update host.people_address_change set expires = now() - interval '1 second' where becomes = ?")
                .param(becomes())
                .update();
        assertThat(ada.get(link).statusCode()).isEqualTo(410);
        assertThat(ada.post(link).statusCode()).isEqualTo(410);
        assertThat(ada.page("/sign-in/yours")).contains(was());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "%27%20or%201=1"})
    void aGuessedLinkDoesNothing(String guess) {
        asked();
        for (var path : List.of("/sign-in/address/", "/sign-in/address-back/")) {
            assertThat(ada.get(path + guess).statusCode()).isEqualTo(410);
            assertThat(ada.post(path + guess).statusCode()).isEqualTo(410);
        }
        assertThat(ada.page("/sign-in/yours")).contains(was());
    }

    @Test
    void nobodyButTheOneWhoAskedUsesTheLink() {
        var link = asked();
        var stranger = somebody.signedIn(port, "eve-" + name);
        for (var other : List.of(stranger, new Client(port, ""))) {
            assertThat(other.get(link).statusCode()).isEqualTo(410);
            assertThat(other.get(link).body()).doesNotContain(was(), becomes());
            assertThat(other.post(link).statusCode()).isEqualTo(410);
        }
        assertThat(ada.post(link).statusCode()).isEqualTo(303);
    }

    @Test
    void whetherTheNewAddressIsKnownMakesNoDifference() {
        var known = "known-" + name;
        somebody.person(place, known);
        var account = "account-" + name;
        somebody.signedIn(port, account);
        var unknown = ada.post(PATH, "email", becomes());
        for (var other : List.of(known, account)) {
            var email = Somebody.email(other).text();
            var answer = ada.post(PATH, "email", email);
            assertThat(answer.statusCode()).isEqualTo(unknown.statusCode());
            assertThat(answer.body().replace(email, "EMAIL"))
                    .isEqualTo(unknown.body().replace(becomes(), "EMAIL"));
            assertThat(letter(email))
                    .contains("somebody is known by it here already")
                    .doesNotContain("/sign-in/address/");
        }
    }

    @Test
    void whatBecomesKnownMeanwhileIsNotTaken() {
        var link = asked();
        transactions.host(() -> accounts.of(new EmailAddress(becomes())));
        assertThat(ada.post(link).statusCode()).isEqualTo(410);
        assertThat(ada.page("/sign-in/yours")).contains(was());
    }

    @Test
    void ofTwoRequestsTheLastCounts() {
        var first = asked();
        assertThat(ada.post(PATH, "email", "newer-" + was()).statusCode()).isEqualTo(200);
        assertThat(ada.post(first).statusCode()).isEqualTo(410);
        assertThat(ada.post(link("newer-" + was())).statusCode()).isEqualTo(303);
        assertThat(ada.page("/sign-in/yours")).contains("newer-" + was());
    }

    @Test
    void ofTwoAccountsThatWantOneAddressOneGetsIt() {
        var ben = somebody.signedIn(port, "ben-" + name);
        var link = asked();
        ben.post(PATH, "email", becomes());
        var bens = link(becomes());
        assertThat(ada.post(link).statusCode()).isEqualTo(303);
        assertThat(ben.post(bens).statusCode()).isEqualTo(410);
        assertThat(ben.page("/sign-in/yours"))
                .contains(Somebody.email("ben-" + name).text());
    }

    @Test
    void theFormerAddressIsToldAndGoesBack() {
        var thief = changed();
        assertThat(letter(was()))
                .contains("You sign in by another address now", "n…@people.example")
                .doesNotContain(becomes());
        var back = link(was());
        var owner = new Client(port, "");
        assertThat(owner.page(back)).contains("Go back to your former address?", was());
        assertThat(thief.get("/sign-in/yours").statusCode())
                .as("opening it undoes nothing")
                .isEqualTo(200);
        assertThat(owner.post(back).statusCode()).isEqualTo(200);
        assertThat(thief.get("/sign-in/yours").statusCode()).isEqualTo(404);
        assertThat(owner.post(back).statusCode()).as("once").isEqualTo(410);
        assertThat(somebody.signedIn(port, name).page("/move-town/desk")).contains("Today");
        assertThat(letter(becomes())).contains("has undone the change");
    }

    @Test
    void goingBackIsPossibleAlsoAfterASecondChange() {
        var thief = changed();
        var back = link(was());
        assertThat(thief.post(PATH, "email", "third-" + was()).statusCode()).isEqualTo(200);
        assertThat(thief.post(link("third-" + was())).statusCode()).isEqualTo(303);
        var second = link(becomes());
        assertThat(new Client(port, "").post(back).statusCode()).isEqualTo(200);
        assertThat(thief.get("/sign-in/yours").statusCode()).isEqualTo(404);
        assertThat(new Client(port, "").post(second).statusCode())
                .as("what came after is undone too")
                .isEqualTo(410);
        assertThat(somebody.signedIn(port, name).page("/move-town/desk")).contains("Today");
    }

    @Test
    void goingBackIsPossibleAlsoForWhoHasSignedInByTheFormerAddressMeanwhile() {
        changed();
        var back = link(was());
        var owner = somebody.signedIn(port, name);
        somebody.person(place, name);
        assertThat(owner.get("/move-town/desk").statusCode())
                .as("a new account without a role")
                .isEqualTo(404);
        assertThat(owner.post(back).statusCode()).isEqualTo(200);
        assertThat(somebody.signedIn(port, name).page("/move-town/desk")).contains("Today");
    }

    @Test
    void whoRunsTheMachineIsNotPushedAside() {
        changed();
        somebody.makeHost(name);
        assertThat(new Client(port, "").post(link(was())).statusCode()).isEqualTo(410);
        assertThat(ada.page("/sign-in/yours")).contains(becomes());
        fresh.owner()
                .sql("update host.people_account set host = false where email = ?")
                .param(was())
                .update();
    }

    @Test
    void passkeysThatWereMadeSinceGoAndEarlierOnesStay() {
        var account = transactions.host(() -> accounts.of(Somebody.email(name)).id());
        passkey(account, "now() - interval '1 hour'");
        changed();
        passkey(account, "now()");
        assertThat(new Client(port, "").post(link(was())).statusCode()).isEqualTo(200);
        assertThat(passkeys(account)).isEqualTo(1);
    }

    @Test
    void afterSevenDaysItStays() {
        changed();
        var back = link(was());
        fresh.owner()
                .sql("update host.people_address_change set undo_until = undo_until - interval '7 days' where was = ?")
                .param(was())
                .update();
        assertThat(new Client(port, "").get(back).statusCode()).isEqualTo(410);
        assertThat(new Client(port, "").post(back).statusCode()).isEqualTo(410);
        assertThat(ada.page("/sign-in/yours")).contains(becomes());
    }

    @Test
    void whoHasAPasskeyShowsItFirst() {
        var account = transactions.host(() -> accounts.of(Somebody.email(name)).id());
        passkey(account, "now()");
        var mailed = new Client(port, transactions.host(() -> sessions.begin(account, Session.Began.MAIL, "Test")));
        assertThat(mailed.page(PATH)).contains("Show a passkey first").doesNotContain("Your new e-mail address");
        assertThat(mailed.post(PATH, "email", becomes()).statusCode()).isEqualTo(422);
        assertThat(letter(becomes())).isEmpty();
        fresh.owner()
                .sql("update host.people_session set confirmed = now() - interval '11 minutes' where account = ?")
                .param(account)
                .update();
        assertThat(ada.post(PATH, "email", becomes()).statusCode())
                .as("shown too long ago")
                .isEqualTo(422);
        fresh.owner()
                .sql("update host.people_session set confirmed = now() where account = ?")
                .param(account)
                .update();
        assertThat(ada.post(PATH, "email", becomes()).statusCode()).isEqualTo(200);
    }

    @Test
    void theNewSessionHasShownNoPasskey() {
        somebody.give(place, name, Role.ADMINISTRATOR, null);
        assertThat(changed().page("/move-town/my")).contains("rests until you have shown a passkey");
    }

    @Test
    void theSixthRequestWithinAQuarterOfAnHourIsNotSentAndNobodyIsTold() {
        for (var i = 0; i < 6; i++) {
            assertThat(ada.post(PATH, "email", i + "-" + was()).statusCode()).isEqualTo(200);
        }
        assertThat(letter("4-" + was())).isNotEmpty();
        assertThat(letter("5-" + was())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jo", "jo@example.org\r\nBcc: all@example.org", "jo@", "@example.org"})
    void whatIsNoAddressIsSaidBesideTheField(String typed) {
        var answer = ada.post(PATH, "email", typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Enter your new e-mail address, like jo@example.org.");
    }

    @Test
    void theAddressThatOneHasIsNoNewOne() {
        assertThat(ada.post(PATH, "email", was().toUpperCase(java.util.Locale.ROOT))
                        .body())
                .contains("This is your address already.");
    }

    @Test
    void withoutSigningInThereIsNothing() {
        assertThat(new Client(port, "").get(PATH).statusCode()).isEqualTo(404);
    }

    private void passkey(UUID account, String created) {
        fresh.owner()
                .sql("insert into host.people_passkey (credential, account, label, public_data, sign_count, created)"
                        + " values (?, ?, 'Key', '', 0, " + created + ")")
                .params(UUID.randomUUID().toString(), account)
                .update();
    }

    private long passkeys(UUID account) {
        return fresh.owner()
                .sql("select count(*) from host.people_passkey where account = ?")
                .param(account)
                .query(Long.class)
                .single();
    }
}
