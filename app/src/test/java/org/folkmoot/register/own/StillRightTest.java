package org.folkmoot.register.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.folkmoot.Client;
import org.folkmoot.House;
import org.folkmoot.database.Transactions;
import org.folkmoot.people.Held;
import org.folkmoot.people.HeldItem;
import org.folkmoot.people.Somebody;
import org.folkmoot.web.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class StillRightTest {

    private static final String CORA = "cora@people.example";

    @LocalServerPort
    private int port;

    private Town.Of town;
    private UUID band;
    private Client cora;

    @BeforeEach
    void place(@Autowired Town towns) {
        town = towns.of("right-town", port);
        band = town.organisation("GB-CHC-1193780");
        cora = town.contact("cora", band);
        cora.post(town.path("/my/organisations/" + band + "/activities"), "activities", "We play");
    }

    private void past(String column, int days) {
        town.owner()
                .sql("update " + town.table("register_own") + " set " + column + " = " + column
                        + " - make_interval(days => ?)")
                .param(days)
                .update();
    }

    private void aYearLater() {
        past("confirmed", 366);
    }

    private long unanswered() {
        return town.count(town.table("register_own") + " where asked > confirmed");
    }

    @Test
    void onceAYearItsContactsAreAsked() {
        assertThat(town.askWhetherStillRight()).isZero();
        aYearLater();
        assertThat(town.askWhetherStillRight()).isEqualTo(1);
        assertThat(town.askWhetherStillRight())
                .as("and not again the day after")
                .isZero();
        assertThat(town.letters(CORA)).hasSize(1);
        assertThat(town.letters(CORA).getFirst()).contains("Is the entry of Sale Brass Band still right?");
        assertThat(town.owner()
                        .sql("select purpose from " + town.table("post_message"))
                        .query(String.class)
                        .list())
                .containsExactly("reminder");
    }

    @Test
    void oneTapAnswersWithoutSigningIn() {
        aYearLater();
        town.askWhetherStillRight();
        var link = town.button(CORA);
        assertThat(town.stranger().page(link)).contains("Yes, everything is still right", "We play");
        town.answerPresses();
        assertThat(unanswered()).as("opening the page is no answer").isEqualTo(1);
        assertThat(town.stranger().post(link).body()).contains("Thank you");
        town.answerPresses();
        assertThat(unanswered()).isZero();
    }

    @Test
    void aGuessedLinkAnswersNothing() {
        aYearLater();
        town.askWhetherStillRight();
        var link = town.button(CORA);
        town.stranger().post(link.substring(0, link.lastIndexOf('/') + 1) + "x".repeat(43));
        town.answerPresses();
        assertThat(unanswered()).isEqualTo(1);
    }

    @Test
    void aContactAnswersOnTheEntrysPageToo() {
        aYearLater();
        town.askWhetherStillRight();
        var path = town.path("/my/organisations/" + band);
        assertThat(cora.page(path)).contains("Is everything here still right?");
        cora.post(path + "/still-right");
        assertThat(unanswered()).isZero();
        assertThat(cora.page(path)).doesNotContain("Is everything here still right?");
    }

    @Test
    void whatIsNotAnsweredForAMonthShowsUpAtTheStaffsDesk() {
        aYearLater();
        town.askWhetherStillRight();
        var sam = town.staff("sam");
        assertThat(sam.page(town.path("/desk/entries"))).contains("Nothing waits");
        past("asked", 31);
        assertThat(sam.page(town.path("/desk/entries"))).contains("Sale Brass Band");
        assertThat(town.stranger().page(town.path("/organisations/GB-CHC-1193780")))
                .doesNotContain("still right", "unanswered");
    }

    @Test
    void whatIsKeptAboutAPersonIsFoundAndErased(
            @Autowired List<Held> held, @Autowired Transactions transactions, @Autowired Somebody somebody) {
        var ada = town.signedIn("ada");
        AListing.handedIn(town, ada, "Sale Veg Patch");
        ada.post(town.path("/my/claims/" + band), "name", "Ada Green", "says", "treasurer");
        var person = somebody.person(town.place(), "ada");
        var here = held.stream().filter(HeldHere.class::isInstance).findFirst().orElseThrow();
        var about = transactions.inside(town.place(), () -> here.about(person, "ada@people.example", Words.english()));
        assertThat(about)
                .extracting(HeldItem::kind)
                .containsExactly(
                        "An organisation that you asked to be listed", "An entry that you asked to look after");
        transactions.inside(town.place(), () -> here.erase(person, "ada@people.example", Words.english()));
        for (var table : List.of("register_listing", "register_claim")) {
            assertThat(town.owner()
                            .sql("select t::text from " + town.table(table) + " t")
                            .query(String.class)
                            .list())
                    .noneMatch(row -> row.contains("ada@") || row.contains("Ada Green") || row.contains("treasurer"));
        }
    }
}
