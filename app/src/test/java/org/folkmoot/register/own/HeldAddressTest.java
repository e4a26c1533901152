package org.folkmoot.register.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.folkmoot.register.AnOrganisation.anOrganisation;

import java.util.UUID;
import org.folkmoot.Client;
import org.folkmoot.House;
import org.folkmoot.database.Transactions;
import org.folkmoot.people.Somebody;
import org.folkmoot.register.Lists;
import org.folkmoot.web.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Addresses that sources name for letters, and notes that name people: used, never shown, and erased. */
@House
class HeldAddressTest {

    private static final String HELD = "office@band.example";

    @LocalServerPort
    private int port;

    @Autowired
    private Lists lists;

    @Autowired
    private Somebody somebody;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    private Town.Of town;
    private UUID band;
    private Client sam;

    @BeforeEach
    void place(@Autowired Town towns) {
        town = towns.of("held-town", port);
        band = town.organisation("GB-CHC-1193780");
        sam = town.staff("sam");
        edition("2026-02-01", HELD);
    }

    private void edition(String day, String email) {
        lists.organisations(
                town.place(),
                "list",
                day,
                anOrganisation()
                        .named("Sale Brass Band")
                        .numbered("GB-CHC-1193780")
                        .at("M33 7XY")
                        .with("contact_email", email));
    }

    private void claim(Client client) {
        client.post(town.path("/my/claims/" + band), "name", "Ada Green", "says", "treasurer");
    }

    @Test
    void theLinkOfAClaimGoesToTheAddressThatASourceNames() {
        claim(town.signedIn("ada"));
        assertThat(town.letters(HELD).getFirst()).contains("Does this person act for Sale Brass Band?");
        town.stranger().post(town.button(HELD));
        town.answerPresses();
        assertThat(town.contacts(band)).containsExactly("ada@people.example");
    }

    @Test
    void aNewerEditionNamesAnotherOrNone() {
        edition("2026-03-01", "new@band.example");
        claim(town.signedIn("ada"));
        assertThat(town.letters("new@band.example")).hasSize(1);
        edition("2026-04-01", "");
        claim(town.signedIn("ben"));
        assertThat(town.count(town.table("post_message") + " where email like '%@band.example'"))
                .isEqualTo(1);
    }

    @Test
    void whatTheStaffKeepGoesBeforeIt() {
        assertThat(sam.page(town.path("/desk/organisations/" + band)))
                .contains("A source that was read in says " + HELD);
        sam.post(town.path("/desk/organisations/" + band + "/mailbox"), "email", "kept@band.example", "said_by", "x");
        claim(town.signedIn("ada"));
        assertThat(town.letters("kept@band.example")).hasSize(1);
        assertThat(town.letters(HELD)).isEmpty();
    }

    @Test
    void nobodyOutsideEverSeesIt() {
        var address = "/organisations/GB-CHC-1193780";
        for (var path : new String[] {
            address,
            "/organisations?q=office",
            "/data/organisations.csv",
            "/data/organisations.json",
            "/data/organisations/GB-CHC-1193780.json",
            "/about-data"
        }) {
            assertThat(town.stranger().get(town.path(path)).body()).as(path).doesNotContain(HELD, "band.example");
        }
        var visible = transactions.outside(
                town.place(), () -> jdbc.sql("""
                                select fields::text from register_statement
                                union all select fields::text from register_superseded
                                union all select search::text from register_organisation
                                union all select to_jsonb(o)::text from register_organisation o""").query(String.class).list());
        assertThat(visible).isNotEmpty().noneMatch(text -> text != null && text.contains("band.example"));
    }

    @Test
    void thePublicsRoleMayNotReadWhereItStands() {
        for (var table :
                new String[] {"register_record", "register_said_mailbox", "register_mailbox", "register_note"}) {
            assertThat(catchThrowable(() -> transactions.outside(
                            town.place(),
                            () -> jdbc.sql("select count(*) from " + table)
                                    .query(Long.class)
                                    .single())))
                    .as(table)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void whoseAddressIsHeldSeesItAndHasItErased() {
        edition("2026-03-01", "ada@people.example");
        var ada = town.signedIn("ada");
        somebody.person(town.place(), "ada");
        assertThat(ada.page(town.path("/my/data")))
                .contains("Your address is held for letters to an organisation", "Sale Brass Band", "list");
        assertThat(ada.post(town.path("/my/data/erase")).body())
                .contains("no longer held", "a newer file may bring it back");
        assertThat(town.count(town.table("register_record") + " where location::text like '%ada@%'"))
                .isZero();
        sam.post(town.path("/desk/organisations/" + band + "/mailbox"), "email", "eve@people.example", "said_by", "Me");
        somebody.person(town.place(), "eve");
        var eve = town.signedIn("eve");
        assertThat(eve.page(town.path("/my/data"))).contains("Sale Brass Band", "Me");
        eve.post(town.path("/my/data/erase"));
        assertThat(town.count(town.table("register_mailbox"))).isZero();
    }

    @Test
    void notesThatNameSomebodyAreShownWithoutOthersAndKeptWithoutThem() {
        var ada = town.signedIn("ada");
        somebody.person(town.place(), "ada");
        ada.post(town.path("/my/data"), "name", "Ada Green", "phone", "");
        note("Rang Ada Green (ada@people.example), not bob@other.example");
        note("Adam Greenwood is somebody else");
        assertThat(ada.page(town.path("/my/data")))
                .contains("A note of the staff that names you", "Rang Ada Green")
                .doesNotContain("bob@other.example", "Adam Greenwood");
        assertThat(ada.post(town.path("/my/data/erase")).body()).contains("Notes on organisations stay");
        assertThat(sam.page(town.path("/desk/organisations/" + band)))
                .contains("Rang […] ([…]), not bob@other.example", "Adam Greenwood is somebody else")
                .doesNotContain("Ada Green", "ada@people");
    }

    @Test
    void decisionsThatNameSomebodyAreTreatedAlike() {
        var ada = town.signedIn("ada");
        somebody.person(town.place(), "ada");
        ada.post(town.path("/my/data"), "name", "Ada Green", "phone", "");
        claim(town.signedIn("eve"));
        town.owner()
                .sql("insert into " + town.table("register_decision")
                        + " (id, claim, granted, reason, words, decided_at) select gen_random_uuid(), id, false, 'other',"
                        + " 'Ada Green says no; so does bob@other.example', now() from " + town.table("register_claim"))
                .update();
        assertThat(ada.page(town.path("/my/data")))
                .contains("A decision of the staff that names you", "Ada Green says no", "Sale Brass Band")
                .doesNotContain("bob@other.example");
        ada.post(town.path("/my/data/erase"));
        assertThat(town.owner()
                        .sql("select words from " + town.table("register_decision"))
                        .query(String.class)
                        .single())
                .isEqualTo("[…] says no; so does bob@other.example");
    }

    private void note(String words) {
        sam.post(town.path("/desk/organisations/" + band + "/notes"), "words", words);
    }

    @Test
    void withdrawalsStandInTheLog() {
        var ada = town.signedIn("ada");
        claim(ada);
        ada.post(town.path("/my/claims/" + band + "/withdraw"));
        assertThat(town.logged()).containsOnlyOnce("claim-withdrawn");
        ada.post(town.path("/my/claims/" + band + "/withdraw"));
        assertThat(town.logged()).as("again").containsOnlyOnce("claim-withdrawn");
        var listing = AListing.handedIn(town, ada, "Sale Veg Patch");
        ada.post(listing.path() + "/withdraw");
        assertThat(town.logged()).containsOnlyOnce("listing-withdrawn");
    }

    @Test
    void aRoleForAnOrganisationIsLoggedWithIt() {
        town.contact("jo", band);
        assertThat(town.owner()
                        .sql("select facts->>'organisation' from " + town.table("log_entry")
                                + " where kind = 'role-given' and facts->>'role' = '" + Role.CONTACT.code() + "'")
                        .query(String.class)
                        .list())
                .containsExactly(band.toString());
    }
}
