package org.folkmoot.register.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.folkmoot.Client;
import org.folkmoot.House;
import org.folkmoot.Statements;
import org.folkmoot.people.Secrets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class ClaimTest {

    private static final String HELD = "office@band.example";

    @LocalServerPort
    private int port;

    private Town.Of town;
    private UUID band;
    private Client ada;
    private Client sam;

    @BeforeEach
    void place(@Autowired Town towns) {
        town = towns.of("claim-town", port);
        band = town.organisation("GB-CHC-1193780");
        ada = town.signedIn("ada");
        sam = town.staff("sam");
    }

    private String claims(UUID organisation) {
        return town.path("/my/claims/" + organisation);
    }

    private int claim(Client client, UUID organisation) {
        return client.post(claims(organisation), "name", "Ada Green", "says", "treasurer")
                .statusCode();
    }

    private void registerHoldsAnAddress() {
        sam.post(town.path("/desk/organisations/" + band + "/mailbox"), "email", HELD, "said_by", "Charity Commission");
    }

    @Test
    void everyOrganisationsPageAsksWhetherItIsYours() {
        var path = town.path("/organisations/GB-CHC-1193780");
        assertThat(town.stranger().page(path))
                .contains("Is this your organisation?", "/sign-in?back=%2Fclaim-town%2Fmy%2Fclaims%2F" + band);
        assertThat(ada.page(path)).contains("href=\"" + claims(band) + "\"");
    }

    @Test
    void theAnswerIsTheSameWhetherTheRegisterHoldsAnAddressOrNot() {
        registerHoldsAnAddress();
        var club = town.called("Chess Club");
        claim(ada, band);
        claim(ada, club);
        var known = ada.page(claims(band))
                .replace(band.toString(), "ID")
                .replace("Sale Brass Band", "NAME")
                .replace("GB-CHC-1193780", "ADDRESS");
        var unknown = ada.page(claims(club)).replace(club.toString(), "ID").replace("Chess Club", "NAME");
        assertThat(known.replace("ADDRESS", "ID")).isEqualTo(unknown);
        assertThat(known).doesNotContain(HELD, "band.example");
    }

    @Test
    void whoPressesTheButtonBehindTheLetterMakesThePersonTheContact() {
        registerHoldsAnAddress();
        assertThat(claim(ada, band)).isEqualTo(303);
        assertThat(town.letters(HELD).getFirst())
                .contains("Does this person act for Sale Brass Band?", "Ada Green", "treasurer");
        var link = town.button(HELD);
        for (var i = 0; i < 2; i++) {
            assertThat(town.stranger().page(link)).contains("Does this person act for Sale Brass Band?");
        }
        town.answerPresses();
        assertThat(town.contacts(band)).isEmpty();
        assertThat(town.stranger().post(link).body()).contains("Thank you");
        town.answerPresses();
        assertThat(town.contacts(band)).containsExactly("ada@people.example");
        assertThat(town.logged()).contains("claim-accepted", "role-given");
        assertThat(town.letters("ada@people.example").getFirst())
                .contains("You look after the entry of Sale Brass Band now");
        assertThat(ada.get(claims(band)).headers().firstValue("Location"))
                .contains(town.path("/my/organisations/" + band));
    }

    @Test
    void aLinkThatIsGuessedUsedOrTooOldDoesNothingAndSaysTheSame() {
        registerHoldsAnAddress();
        claim(ada, band);
        var link = town.button(HELD);
        var guessed = town.stranger().post(link.substring(0, link.lastIndexOf('/') + 1) + Secrets.make());
        assertThat(guessed.statusCode()).isEqualTo(200);
        town.owner()
                .sql("update " + town.table("register_claim") + " set mailed = mailed - interval '15 days'")
                .update();
        var late = town.stranger().post(link);
        assertThat(late.body().replace(secret(late), "SECRET"))
                .isEqualTo(guessed.body().replace(secret(guessed), "SECRET"));
        town.answerPresses();
        assertThat(town.contacts(band)).isEmpty();
        assertThat(town.stranger().get(link + "x").statusCode()).isEqualTo(404);
        assertThat(town.stranger()
                        .get(town.path("/handing-over/GB-CHC-9999999/" + Secrets.make()))
                        .statusCode())
                .isEqualTo(404);
    }

    private static String secret(HttpResponse<String> answer) {
        var path = answer.uri().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void aPressThatIsRepeatedGrantsOnce() {
        registerHoldsAnAddress();
        claim(ada, band);
        var link = town.button(HELD);
        town.stranger().post(link);
        town.stranger().post(link);
        town.answerPresses();
        town.stranger().post(link);
        town.answerPresses();
        assertThat(town.contacts(band)).hasSize(1);
        assertThat(town.count(town.table("register_decision"))).isEqualTo(1);
        assertThat(town.count(town.table("register_press"))).isZero();
    }

    @Test
    void theStaffConfirmWhereTheRegisterHoldsNoAddress() {
        claim(ada, band);
        assertThat(sam.page(town.path("/desk/claims")))
                .contains("1 claim waits", "Sale Brass Band", "for you to check");
        var id = town.owner()
                .sql("select id from " + town.table("register_claim"))
                .query(UUID.class)
                .single();
        var desk = town.path("/desk/claims/" + id);
        assertThat(sam.page(desk)).contains("Ada Green", "treasurer", "nobody");
        assertThat(sam.post(desk + "/decide", "reason", "fits").statusCode()).isEqualTo(422);
        assertThat(sam.post(desk + "/decide", "reason", "known").statusCode()).isEqualTo(303);
        assertThat(town.contacts(band)).containsExactly("ada@people.example");
        assertThat(sam.post(desk + "/decide", "reason", "not-known").body()).contains("Somebody has decided this");
        assertThat(sam.post(desk + "/undo").statusCode()).isEqualTo(303);
        assertThat(town.contacts(band)).isEmpty();
        sam.post(desk + "/decide", "reason", "not-known", "words", "Ring us.");
        assertThat(town.letters("ada@people.example").getFirst()).contains("was not handed to you", "Ring us.");
        assertThat(town.logged()).contains("claim-accepted", "decision-undone", "claim-refused");
    }

    @Test
    void oneAddressThatClaimsManyIsStoppedAndShown() {
        var names = new String[] {"Chess Club", "Safe Haven Refuge"};
        claim(ada, band);
        for (var name : names) {
            claim(ada, town.called(name));
        }
        AListing.handedIn(town, town.signedIn("ben"), "Fourth Group");
        var listing = town.owner()
                .sql("select id from " + town.table("register_listing"))
                .query(UUID.class)
                .single();
        sam.post(town.path("/desk/listings/" + listing + "/decide"), "reason", "fits");
        var fourth = town.called("Fourth Group");
        assertThat(claim(ada, fourth)).isEqualTo(303);
        assertThat(ada.page(claims(fourth))).contains("This address asks for many organisations at once.");
        assertThat(town.letters("secret@veg.example"))
                .as("no letter goes to the address of the fourth")
                .isEmpty();
        assertThat(sam.page(town.path("/desk/claims"))).contains("stopped: many at once");
    }

    @Test
    void whatIsMissingIsSaidAndAClaimCanBeTakenBack() {
        assertThat(ada.post(claims(band), "name", "", "says", "treasurer").body())
                .contains("Enter your name.");
        assertThat(ada.post(claims(band), "name", "Ada", "says", " ").body())
                .contains("Say in a few words what you do in it");
        assertThat(ada.get(claims(UUID.randomUUID())).statusCode()).isEqualTo(404);
        claim(ada, band);
        claim(ada, band);
        assertThat(town.count(town.table("register_claim"))).isEqualTo(1);
        ada.post(claims(band) + "/withdraw");
        assertThat(ada.page(claims(band))).contains("This is us");
        assertThat(sam.page(town.path("/desk/claims"))).contains("Nothing waits");
    }

    @Test
    void aPageSendsAtMostTwelveStatements(@Autowired Statements statements) {
        claim(ada, band);
        var id = town.owner()
                .sql("select id from " + town.table("register_claim"))
                .query(UUID.class)
                .single();
        assertThat(statements.during(() -> ada.page(claims(band)))).hasSizeLessThanOrEqualTo(Statements.MOST);
        for (var path : new String[] {"/desk/claims", "/desk/claims/" + id}) {
            assertThat(statements.during(() -> sam.page(town.path(path))))
                    .as(path)
                    .hasSizeLessThanOrEqualTo(Statements.MOST);
        }
    }
}
