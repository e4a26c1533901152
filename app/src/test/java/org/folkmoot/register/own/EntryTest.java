package org.folkmoot.register.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.register.AnOrganisation.anOrganisation;

import java.util.UUID;
import org.folkmoot.Client;
import org.folkmoot.House;
import org.folkmoot.Statements;
import org.folkmoot.register.Lists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class EntryTest {

    @LocalServerPort
    private int port;

    private Town.Of town;
    private UUID band;
    private Client cora;

    @BeforeEach
    void place(@Autowired Town towns) {
        town = towns.of("entry-town", port);
        band = town.organisation("GB-CHC-1193780");
        cora = town.contact("cora", band);
    }

    private String own(UUID organisation) {
        return town.path("/my/organisations/" + organisation);
    }

    private void say(String question, String... fields) {
        var answer = cora.post(own(band) + "/" + question, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private String seen() {
        return town.stranger().page(town.path("/organisations/GB-CHC-1193780"));
    }

    @Test
    void whatAnOrganisationSaysOfItselfComesFirstAndTheRegistersFactsStay() {
        assertThat(cora.page(own(band) + "/name")).contains("value=\"Sale Brass Band\"");
        say("name", "name", "The Brass of Sale");
        say("activities", "activities", "We play on Sundays");
        say("website", "website", "www.new.example", "website-public", "yes");
        say("size", "size", "none");
        assertThat(seen())
                .contains("<h1>The Brass of Sale</h1>", "We play on Sundays", "www.new.example", "1193780")
                .contains("The organisation itself", "Sale Brass Band", "5000", "www.old.example");
        assertThat(town.stranger().page(town.path("/organisations?q=brass+of+sale")))
                .contains("The Brass of Sale");
    }

    @Test
    void aNewEditionOfAListDoesNotTakeItAway(@Autowired Lists lists) {
        say("name", "name", "The Brass of Sale");
        lists.organisations(
                town.place(),
                "list",
                "2026-02-01",
                anOrganisation().named("Sale Brass Band CIO").numbered("GB-CHC-1193780"));
        assertThat(seen()).contains("<h1>The Brass of Sale</h1>", "Sale Brass Band CIO");
    }

    @Test
    void whatIsNotMeantForEveryoneStandsOnNoPageAndInNoData() {
        say("contact", "email", "private@band.example", "phone", "0161 496 0001", "phone-public", "yes");
        assertThat(seen()).contains("0161 496 0001").doesNotContain("private@band.example");
        say("contact", "email", "private@band.example", "phone", "0161 496 0001");
        for (var path : new String[] {
            "/organisations/GB-CHC-1193780", "/organisations", "/data/organisations.json", "/data/organisations.csv"
        }) {
            var body = town.stranger().get(town.path(path)).body();
            assertThat(body).as(path).doesNotContain("private@band.example", "0161 496 0001");
        }
        assertThat(cora.page(own(band))).contains("private@band.example", "0161 496 0001", "not shown to the public");
        assertThat(town.count(town.table("register_history") + " where fields::text like '%0161 496 0001%'"))
                .isZero();
    }

    @Test
    void whomItIsForIsReadByItsOwnPeopleOnlyAndLeavesNothingBehind() {
        assertThat(cora.page(own(band))).contains("Whom it is for");
        assertThat(cora.page(own(band) + "/people")).contains("Lesbian, gay, bi and trans people");
        say("people", "people", "lgbt", "people", "older", "people", "unheard-of");
        assertThat(cora.page(own(band))).contains("Lesbian, gay, bi and trans people", "not shown to the public");
        assertThat(town.count(town.table("register_own") + " where answers->>'people' = 'older,lgbt'"))
                .isEqualTo(1);
        assertThat(seen()).doesNotContain("Lesbian", "Older people");
        assertThat(town.staff("sam").page(town.path("/desk/organisations/" + band)))
                .doesNotContain("Lesbian", "Older people");
        for (var words : new String[] {"lesbian", "lgbt", "older"}) {
            assertThat(town.stranger().page(town.path("/organisations?q=" + words)))
                    .doesNotContain("Sale Brass Band");
        }
        for (var table : new String[] {"register_record", "register_organisation", "register_history"}) {
            assertThat(town.count(town.table(table) + " t where t::text ~ 'lgbt|Lesbian'"))
                    .as(table)
                    .isZero();
        }
        say("people");
        assertThat(town.count(town.table("register_own") + " where answers->>'people' is not null"))
                .isZero();
        assertThat(town.count(town.table("register_own_history") + " where field = 'people'"))
                .isZero();
    }

    @Test
    void whatItSaidBeforeIsKeptWithWhoAndWhen() {
        say("name", "name", "First Name");
        say("name", "name", "Second Name");
        assertThat(seen()).contains("What it said before", "First Name");
        var sam = town.staff("sam");
        assertThat(sam.page(town.path("/desk/organisations/" + band))).contains("First Name", "cora");
    }

    @Test
    void aGroupThatMustStayHiddenChoosesItself() {
        var refuge = town.organisation("GB-CHC-1000001");
        var path = town.path("/organisations/GB-CHC-1000001");
        var rosa = town.contact("rosa", refuge);
        assertThat(town.stranger().page(path)).contains("Not shown, to keep people safe");
        assertThat(rosa.page(own(refuge) + "/place")).contains("Groups like yours may need to stay hidden.");
        rosa.post(own(refuge) + "/activities", "activities", "We help");
        assertThat(town.stranger().page(path)).contains("Not shown, to keep people safe");
        rosa.post(own(refuge) + "/place", "place", "shown", "postcode", "M33 7XY");
        assertThat(town.stranger().page(path)).doesNotContain("Not shown, to keep people safe", "M33");
        rosa.post(own(refuge) + "/place", "place", "hidden", "postcode", "M33 7XY");
        assertThat(town.stranger().page(path))
                .contains("Not shown, to keep people safe")
                .doesNotContain("M33");
        assertThat(town.count(town.table("register_organisation") + " where ward is not null and withheld"))
                .isZero();
    }

    @Test
    void anyGroupMayHideItsPlace() {
        assertThat(seen()).doesNotContain("Not shown, to keep people safe");
        say("place", "place", "unsaid");
        assertThat(seen()).contains("Not shown, to keep people safe");
    }

    @Test
    void theContactOfAnotherOrganisationFindsNothing() {
        var other = town.contact("otto", town.called("Chess Club"));
        for (var client : new Client[] {other, town.signedIn("ben"), town.stranger(), town.staff("sam")}) {
            for (var path : new String[] {"", "/name", "/contacts", "/leave"}) {
                assertThat(client.get(own(band) + path).statusCode()).isEqualTo(404);
            }
            assertThat(client.post(own(band) + "/name", "name", "Stolen").statusCode())
                    .isIn(403, 404);
            assertThat(client.post(own(band) + "/leave").statusCode()).isIn(403, 404);
        }
        assertThat(cora.get(own(band) + "/number").statusCode()).isEqualTo(404);
        assertThat(seen()).contains("<h1>Sale Brass Band</h1>");
    }

    @Test
    void badInputIsRefusedAndChangesNothing() {
        var answer = cora.post(own(band) + "/website", "website", "no address");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Enter a web address", "value=\"no address\"");
        assertThat(cora.post(own(band) + "/name", "name", "").statusCode()).isEqualTo(422);
        assertThat(town.count(town.table("register_own"))).isZero();
    }

    @Test
    void whoLeavesTakesEverythingThatItSaidAlong() {
        say("activities", "activities", "We play on Sundays");
        say("activities", "activities", "We play on Mondays");
        say("contact", "email", "private@band.example", "email-public", "yes");
        assertThat(cora.page(own(band) + "/leave")).contains("Taken away at once", "What stays");
        assertThat(cora.post(own(band) + "/leave").headers().firstValue("Location"))
                .contains(town.path("/organisations/GB-CHC-1193780"));
        assertThat(seen())
                .contains("Sale Brass Band", "Brass music")
                .doesNotContain("Mondays", "Sundays", "private@band.example", "The organisation itself");
        assertThat(town.contacts(band)).isEmpty();
        assertThat(cora.get(own(band)).statusCode()).isEqualTo(404);
        assertThat(town.count(town.table("register_own") + " where answers <> '{}'"))
                .isZero();
        assertThat(town.count(town.table("register_own_history"))).isZero();
        assertThat(town.logged()).contains("role-ended");
    }

    @Test
    void theCountsAndWordsFollowEveryChange() {
        say("name", "name", "Zanzibar Players");
        assertThat(town.stranger().page(town.path("/organisations"))).contains("3 organisations", "Zanzibar Players");
        assertThat(found("zanzibra")).contains("Zanzibar Players");
        say("name", "name", "Quito Players");
        assertThat(found("zanzibra")).doesNotContain("Zanzibar", "Quito");
        assertThat(town.stranger().page(town.path("/organisations"))).contains("3 organisations", "Quito Players");
    }

    /** A word with its letters mixed up is corrected only while an organisation is named by it. */
    private String found(String words) {
        return town.stranger().page(town.path("/data/organisations.json?q=" + words));
    }

    @Test
    void aPageSendsAtMostTwelveStatements(@Autowired Statements statements) {
        say("name", "name", "The Brass of Sale");
        for (var path : new String[] {"", "/name", "/contacts", "/leave"}) {
            assertThat(statements.during(() -> cora.page(own(band) + path)))
                    .as(path)
                    .hasSizeLessThanOrEqualTo(Statements.MOST);
        }
    }
}
