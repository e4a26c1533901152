package org.folkmoot.register.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.folkmoot.Client;
import org.folkmoot.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class ContactsTest {

    private static final String NEXT = "next@people.example";
    private static final String CORA = "cora@people.example";

    @LocalServerPort
    private int port;

    private Town.Of town;
    private UUID band;
    private Client cora;

    @BeforeEach
    void place(@Autowired Town towns) {
        town = towns.of("contact-town", port);
        band = town.organisation("GB-CHC-1193780");
        cora = town.contact("cora", band);
    }

    private String contacts() {
        return town.path("/my/organisations/" + band + "/contacts");
    }

    private String desk() {
        return town.path("/desk/organisations/" + band);
    }

    private String invited(String... more) {
        var fields = new String[4 + more.length];
        System.arraycopy(new String[] {"name", "Nell Next", "email", NEXT}, 0, fields, 0, 4);
        System.arraycopy(more, 0, fields, 4, more.length);
        assertThat(cora.post(contacts(), fields).statusCode()).isEqualTo(303);
        return town.button(NEXT);
    }

    private static String location(java.net.http.HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    @Test
    void whoHandsOverStaysUntilTheNextOneHasSaidYes() {
        var link = invited("leaves", "yes");
        assertThat(cora.page(contacts())).contains("Nell Next", "named, has not answered yet");
        assertThat(location(town.stranger().get(link))).startsWith("/sign-in?back=");
        var next = town.signedIn("next");
        var page = location(next.get(link));
        assertThat(next.page(page)).contains("Yes, I will");
        assertThat(town.contacts(band)).containsExactly(CORA);
        assertThat(location(next.post(page))).isEqualTo(town.path("/my/organisations/" + band));
        assertThat(town.contacts(band)).containsExactly(NEXT);
        assertThat(cora.get(contacts()).statusCode()).isEqualTo(404);
        assertThat(next.post(page).statusCode()).isEqualTo(410);
    }

    @Test
    void aLetterThatWasSentOnOpensNothing() {
        var link = invited();
        var other = town.signedIn("other");
        var page = location(other.get(link));
        assertThat(other.page(page)).contains("This link is for somebody else");
        assertThat(other.post(page).statusCode()).isEqualTo(422);
        assertThat(town.contacts(band)).containsExactly(CORA);
    }

    @Test
    void whatIsTakenBackOrTooOldCanNoLongerBeUsed() {
        var next = town.signedIn("next");
        var page = location(next.get(invited()));
        var id = town.owner()
                .sql("select id from " + town.table("register_invitation"))
                .query(UUID.class)
                .single();
        cora.post(contacts() + "/" + id + "/withdraw");
        assertThat(next.get(page).statusCode()).isEqualTo(410);
        var second = location(next.get(invited()));
        town.owner()
                .sql("update " + town.table("register_invitation") + " set made = made - interval '15 days'")
                .update();
        assertThat(next.post(second).statusCode()).isEqualTo(410);
        assertThat(town.contacts(band)).containsExactly(CORA);
    }

    @Test
    void theOnlyContactNamesTheNextOneFirst() {
        assertThat(cora.post(contacts() + "/end").body()).contains("You are the only contact. Name the next one first");
        town.contact("dora", band);
        assertThat(cora.post(contacts() + "/end").statusCode()).isEqualTo(303);
        assertThat(town.contacts(band)).containsExactly("dora@people.example");
    }

    @Test
    void whatIsMissingIsSaidBesideTheField() {
        assertThat(cora.post(contacts(), "name", "Nell", "email", "x\r\nBcc: y@z.example")
                        .body())
                .contains("Enter their e-mail address, like jo@example.org.");
        assertThat(cora.post(contacts(), "name", "", "email", NEXT).body()).contains("Enter their name.");
        assertThat(town.letters(NEXT)).isEmpty();
    }

    @Test
    void twoOfTheStaffGiveALostOrganisationANewContact() {
        var sam = town.staff("sam");
        var tom = town.staff("tom");
        sam.post(desk() + "/mailbox", "email", "office@band.example", "said_by", "Charity Commission");
        assertThat(sam.post(desk() + "/recovery", "new_name", "Nell Next", "new_email", "x")
                        .statusCode())
                .isEqualTo(422);
        assertThat(sam.post(desk() + "/recovery", "new_name", "Nell Next", "new_email", NEXT)
                        .statusCode())
                .isEqualTo(303);
        assertThat(sam.post(desk() + "/recovery/agree").body()).contains("It takes two people");
        assertThat(town.contacts(band)).containsExactly(CORA);
        assertThat(tom.page(desk())).contains("sam proposes Nell Next");
        assertThat(tom.post(desk() + "/recovery/agree").statusCode()).isEqualTo(303);
        assertThat(town.contacts(band)).containsExactly(NEXT);
        assertThat(town.letters("office@band.example").getFirst()).contains("Somebody else looks after the entry");
        assertThat(town.letters(NEXT).getFirst()).contains("You look after the entry of Sale Brass Band now");
        assertThat(town.logged()).contains("role-given", "role-ended");
        assertThat(tom.post(desk() + "/recovery/agree").statusCode()).isEqualTo(404);
    }

    @Test
    void aProposalCanBeTakenBack() {
        var sam = town.staff("sam");
        sam.post(desk() + "/recovery", "new_name", "Nell Next", "new_email", NEXT);
        sam.post(desk() + "/recovery/withdraw");
        assertThat(sam.page(desk())).contains("You propose a new contact");
        assertThat(town.staff("tom").post(desk() + "/recovery/agree").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theStaffKeepNotesThatThePublicDoesNotSee() {
        var sam = town.staff("sam");
        assertThat(sam.page(desk())).contains("may ask to read what you write here", "cora");
        assertThat(sam.post(desk() + "/notes", "words", "").body()).contains("Write a note of up to 2,000 letters.");
        sam.post(desk() + "/notes", "words", "Rang them <b>twice</b>");
        assertThat(sam.page(desk())).contains("Rang them &lt;b&gt;twice&lt;/b&gt;");
        assertThat(town.stranger().page(town.path("/organisations/GB-CHC-1193780")))
                .doesNotContain("Rang them", CORA);
        assertThat(cora.get(desk()).statusCode()).isEqualTo(404);
    }
}
