package org.folkmoot.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.register.AnOrganisation.anOrganisation;

import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.Statements;
import org.folkmoot.people.Somebody;
import org.folkmoot.register.Lists;
import org.folkmoot.web.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the staff's page of an organisation says of its membership. */
@House
class MemberAtTheDeskTest {

    @Autowired
    private Bringer bringer;

    @Autowired
    private Somebody somebody;

    @Autowired
    private Statements statements;

    @LocalServerPort
    private int port;

    private Bringer.Of town;
    private Client ada;
    private String band;

    @BeforeEach
    void place(@Autowired Fresh fresh, @Autowired Lists lists) {
        town = bringer.in(fresh.place("desk-members"));
        ada = somebody.with(port, town.place(), "ada-of-desk-members", Role.ADVISER);
        lists.organisations(
                town.place(),
                "list",
                "2026-01-01",
                anOrganisation().named("Sale Brass Band").numbered("GB-CHC-1193780"),
                anOrganisation().named("Chess Club"));
        band = page("Sale Brass Band");
        town.bring("""
                Organisation,Charity number,Contact name,Email,Phone,Role,Membership type,Member since,Paid until,Fee,Notes
                Sale Brass Band,1193780,Ann Weaver,ann@band.example,01632 960001,treasurer,Full,2015-04-01,2027-03-31,25.00,Rang Ann Weaver of ann@band.example; cc bob@x.example
                """);
    }

    private String page(String name) {
        return "/desk-members/desk/organisations/"
                + town.texts("select id from register_organisation where name = '" + name + "'")
                        .getFirst();
    }

    @Test
    void itSaysSinceWhenWhatIsOwedAndWhomToSpeakTo() {
        assertThat(ada.page(band))
                .contains(
                        "Membership",
                        "Full",
                        "since 1 April 2015",
                        "until 31 March 2027",
                        "25.00",
                        "to be paid, due on",
                        "Ann Weaver",
                        "01632 960001",
                        "/desk-members/desk/members/");
    }

    @Test
    void anOrganisationThatIsOnNoListHasNoSuchPart() {
        assertThat(ada.page(page("Chess Club"))).doesNotContain("<h2>Membership</h2>");
    }

    @Test
    void thePageAsksTheDatabaseNotMoreOften() {
        ada.post(band + "/notes", "words", "A note");
        assertThat(statements.during(() -> ada.page(band))).hasSizeLessThanOrEqualTo(Statements.MOST);
    }

    @Test
    void aNoteOnAMemberThatNamesSomebodyElseIsShownAndLosesTheName() {
        town.bring("Organisation,Contact name,Email\nNettle Choir,Ann Weaver,ann@people.example\n");
        town.change("update people_person set email = 'ann-old@band.example' where email = 'ann@band.example'");
        town.change("update membership_note set text = 'Ann Weaver (ann@people.example) rang, cc bob@x.example'");
        var ann = somebody.signedIn(port, "ann");
        assertThat(ann.page("/desk-members/my/data"))
                .contains("A note of the staff that names you", "Ann Weaver (ann@people.example) rang")
                .doesNotContain("bob@x.example");
        assertThat(ann.post("/desk-members/my/data/erase").statusCode()).isEqualTo(200);
        assertThat(town.texts("select text from membership_note")).containsExactly("[…] ([…]) rang, cc bob@x.example");
    }
}
