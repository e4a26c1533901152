package org.folkmoot.register.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import org.folkmoot.Client;
import org.folkmoot.House;
import org.folkmoot.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class DecidingTest {

    private static final String ADA = "ada@people.example";

    @LocalServerPort
    private int port;

    private Town.Of town;
    private Client ada;
    private Client sam;

    @BeforeEach
    void place(@Autowired Town towns) {
        town = towns.of("decide-town", port);
        ada = town.signedIn("ada");
        sam = town.staff("sam");
    }

    private String desk(AListing listing) {
        return town.path("/desk/listings/" + listing.id());
    }

    @Test
    void theStaffSeeWhatWaitsWithWhatMayBeTheSame() {
        var listing = AListing.handedIn(town, ada, "Sale Brass");
        assertThat(sam.page(town.path("/desk/listings"))).contains("1 listing waits", "Sale Brass", "Ada Green");
        assertThat(sam.page(desk(listing)))
                .contains("Is it one of these?", "Sale Brass Band", "secret@veg.example", "not shown to the public");
    }

    @Test
    void whatIsAcceptedIsPublicAsFarAsItMayBeAndItsPersonLooksAfterIt() {
        var listing = AListing.handedIn(town, ada, "Sale Veg Patch");
        var decided = sam.post(desk(listing) + "/decide", "reason", "fits", "words", "Welcome!");
        assertThat(decided.statusCode()).isEqualTo(303);
        var organisation = town.called("Sale Veg Patch");
        var page = town.stranger().page(town.path("/organisations/" + organisation));
        assertThat(page)
                .contains("Sale Veg Patch", "We grow vegetables", "www.veg.example", "0161 496 0000", "All of Sale")
                .contains("The organisation itself", "not on a register")
                .doesNotContain("secret@veg.example", "M33", "Ada Green", "treasurer");
        assertThat(town.contacts(organisation)).containsExactly(ADA);
        assertThat(ada.page(town.path("/my/organisations/" + organisation))).contains("secret@veg.example");
        assertThat(town.letters(ADA).getFirst()).contains("Sale Veg Patch is listed now", "Welcome!");
        assertThat(town.logged()).contains("listing-accepted", "role-given");
        assertThat(town.stranger().page(town.path("/organisations?q=veg"))).contains("Sale Veg Patch");
    }

    @Test
    void aRefusalIsWrittenWithItsReason() {
        var listing = AListing.handedIn(town, ada, "Acme Limited");
        sam.post(desk(listing) + "/decide", "reason", "not-voluntary", "words", "It sells cars.");
        assertThat(town.letters(ADA).getFirst())
                .contains("Acme Limited was not listed", "not a voluntary", "It sells cars.");
        assertThat(ada.page(listing.path())).contains("was not listed", "It sells cars.");
        assertThat(town.logged()).contains("listing-refused");
        assertThat(town.stranger().page(town.path("/organisations?q=acme"))).doesNotContain("Acme Limited</a>");
    }

    @Test
    void aDecisionWithoutAReasonIsRefused() {
        var listing = AListing.handedIn(town, ada, "Acme Limited");
        assertThat(sam.post(desk(listing) + "/decide", "words", "x").body())
                .contains("Choose what you decide, and why.");
        assertThat(sam.post(desk(listing) + "/decide", "reason", "other").body())
                .contains("Say in your own words why; the person reads it.");
        assertThat(sam.post(desk(listing) + "/decide", "reason", "confirmed").statusCode())
                .isEqualTo(422);
    }

    @Test
    void whatIsUndoneIsTakenBackStaysOnTheRecordAndWaitsAgain() {
        var listing = AListing.handedIn(town, ada, "Sale Veg Patch");
        sam.post(desk(listing) + "/decide", "reason", "fits");
        var organisation = town.called("Sale Veg Patch");
        assertThat(sam.post(desk(listing) + "/undo").statusCode()).isEqualTo(303);
        assertThat(town.contacts(organisation)).isEmpty();
        assertThat(town.stranger().page(town.path("/organisations/" + organisation)))
                .contains("no longer in any source")
                .doesNotContain("We grow vegetables", "0161 496 0000", "www.veg.example");
        assertThat(ada.get(town.path("/my/organisations/" + organisation)).statusCode())
                .isEqualTo(404);
        assertThat(sam.page(desk(listing))).contains("undone by sam", "Decide, and write to them");
        assertThat(town.logged()).contains("decision-undone");
        sam.post(desk(listing) + "/decide", "reason", "fits");
        assertThat(town.stranger().page(town.path("/organisations/" + organisation)))
                .contains("We grow vegetables");
        assertThat(town.count(town.table("register_decision"))).isEqualTo(2);
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsToldSo() throws Exception {
        var listing = AListing.handedIn(town, ada, "Sale Veg Patch");
        var tom = town.staff("tom");
        try (var both = Executors.newFixedThreadPool(2)) {
            var yes = both.submit(() -> sam.post(desk(listing) + "/decide", "reason", "fits"));
            var no = both.submit(() -> tom.post(desk(listing) + "/decide", "reason", "duplicate"));
            assertThat(new int[] {yes.get().statusCode(), no.get().statusCode()})
                    .containsExactlyInAnyOrder(303, 422);
            assertThat(yes.get().body() + no.get().body()).contains("Somebody has decided this in the meantime.");
        }
        assertThat(town.count(town.table("register_decision"))).isEqualTo(1);
        assertThat(town.letters(ADA)).hasSize(1);
    }

    @Test
    void aNumberThatWasListedInTheMeantimeIsNotGivenTwice() {
        var first = AListing.filled(town, ada, "Numbered One");
        first.answer("number", "register", "GB-CHC", "number", "1193781");
        ada.post(first.path() + "/submit");
        var second = AListing.filled(town, town.signedIn("ben"), "Numbered Two");
        second.answer("number", "register", "GB-CHC", "number", "1193781");
        second.client().post(second.path() + "/submit");
        assertThat(sam.post(desk(first) + "/decide", "reason", "fits").statusCode())
                .isEqualTo(303);
        assertThat(sam.post(desk(second) + "/decide", "reason", "fits").body())
                .contains("Another organisation is listed with this official number.");
        assertThat(town.stranger().page(town.path("/organisations/GB-CHC-1193781")))
                .contains("Numbered One", "not on a register");
    }

    @Test
    void onlyTheStaffSeeAnyOfIt() {
        var listing = AListing.handedIn(town, ada, "Sale Veg Patch");
        for (var client :
                new Client[] {town.stranger(), ada, town.contact("cora", town.organisation("GB-CHC-1193780"))}) {
            for (var path : new String[] {"/desk/listings", "/desk/claims", "/desk/entries"}) {
                assertThat(client.get(town.path(path)).statusCode()).isEqualTo(404);
            }
            assertThat(client.get(desk(listing)).statusCode()).isEqualTo(404);
            assertThat(client.post(desk(listing) + "/decide", "reason", "fits").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void aPageOfTheStaffSendsAtMostTwelveStatements(@Autowired Statements statements) {
        var listing = AListing.handedIn(town, ada, "Sale Veg Patch");
        sam.post(desk(listing) + "/decide", "reason", "fits");
        sam.post(town.path("/desk/organisations/" + town.called("Sale Veg Patch") + "/notes"), "words", "A note");
        for (var path : new String[] {
            town.path("/desk/listings"),
            town.path("/desk/claims"),
            town.path("/desk/entries"),
            desk(listing),
            town.path("/desk/organisations/" + town.called("Sale Veg Patch")),
            town.path("/organisations/" + town.called("Sale Veg Patch"))
        }) {
            assertThat(statements.during(() -> sam.page(path))).as(path).hasSizeLessThanOrEqualTo(Statements.MOST);
        }
    }
}
