package org.folkmoot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.folkmoot.Client;
import org.folkmoot.House;
import org.folkmoot.database.Transactions;
import org.folkmoot.web.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who can see a case, and who cannot tell that there is one. */
@House
class ReadersTest {

    @Autowired
    private Town towns;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Town.In town;

    @BeforeEach
    void place() {
        town = towns.fresh(port, "readers-town");
    }

    private String hidden(String words, String colleague) {
        var path = town.call(town.amal(), "Larkhill Brass Band", words);
        Client.location(town.amal().post(path + "/change/hide", "colleague", colleague));
        return path;
    }

    @Test
    void aConfidentialCaseIsItsAdvisersAndOneColleagues() {
        var cara = town.with("cara", Role.ADVISER);
        var path = hidden("Trouble with the chair", town.id("ben").toString());
        assertThat(town.amal().page(path)).contains("Only amal-of-readers-town, ben-of-readers-town and whoever asked");
        assertThat(town.ben().page(path)).contains("Trouble with the chair");
        assertNothingOf(cara, path, "Trouble");
        Client.location(town.amal().post(path + "/change/show"));
        assertThat(cara.page(path)).contains("Trouble with the chair");
    }

    /** Pages, counts, search and acts are those of a case that there never was. */
    private void assertNothingOf(Client reader, String path, String word) {
        var absent = path.substring(0, path.lastIndexOf('/') + 1) + "01900000-0000-7000-8000-000000000009";
        assertThat(reader.get(path).statusCode()).isEqualTo(404);
        assertThat(reader.get(path).body().replace(path, ""))
                .isEqualTo(reader.get(absent).body().replace(absent, ""));
        for (var act : List.of("/reply", "/note", "/take", "/steps", "/time", "/close", "/reopen", "/change/hide")) {
            assertThat(reader.post(path + act, "reply", "x", "note", "x", "step", "x")
                            .statusCode())
                    .as(act)
                    .isEqualTo(404);
        }
        assertThat(reader.page(town.desk(""))).contains("open 0").doesNotContain(word);
        assertThat(reader.page(town.desk("?show=closed"))).doesNotContain(word);
        assertThat(reader.page(town.desk("/search?q=" + word))).contains("Nothing found");
        assertThat(reader.page(town.desk("/groups/" + town.organisation(Town.BAND))))
                .contains("asked nothing yet");
        assertThat(reader.page("/readers-town/desk")).doesNotContain(word);
        var own = town.call(reader, "Larkhill Brass Band", "Mine");
        assertThat(reader.page(own + "/change")).doesNotContain(word);
        var reference = town.text("select reference from support_case where subject like '%" + word + "%'");
        assertThat(reader.post(own + "/change/join", "reference", reference).body())
                .contains("No case of yours has this reference");
    }

    @Test
    void whatIsJoinedIsReadByWhoeverReadsTheOther() {
        var cara = town.with("cara", Role.ADVISER);
        var hidden = hidden("Trouble by telephone", "");
        var open = town.call(town.amal(), "Larkhill Brass Band", "Trouble by mail");
        var shown = town.text("select reference from support_case where subject = 'Trouble by mail'");
        var refused = town.amal().post(hidden + "/change/join", "reference", shown);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("This one is confidential");
        assertThat(cara.page(town.desk("/search?q=telephone"))).contains("Nothing found");
        Client.location(town.amal().post(open + "/change/hide", "colleague", ""));
        Client.location(town.amal().post(hidden + "/change/join", "reference", shown));
        assertThat(cara.page(town.desk("/search?q=trouble"))).contains("Nothing found");
        Client.location(town.amal().post(open + "/change/show"));
        assertThat(cara.page(open)).contains("Trouble by telephone");
        Client.location(town.amal().post(open + "/change/hide", "colleague", ""));
        assertThat(cara.get(hidden).statusCode()).isEqualTo(404);
        assertThat(cara.page(town.desk("/search?q=telephone"))).contains("Nothing found");
    }

    @Test
    void nobodyHidesACaseFromThemselves() {
        var path = town.call(town.amal(), "", "Premises");
        var answer = town.ben().post(path + "/change/hide", "colleague", "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("You would not find it any more");
        Client.location(town.ben()
                .post(path + "/change/hide", "colleague", town.id("ben").toString()));
        assertThat(town.ben().page(path)).contains("confidential");
        var back = town.amal().post(path + "/change/put-back");
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body()).contains("A confidential case has an adviser");
    }

    @Test
    void whoHandsAConfidentialCaseOverKnowsOfItNoMore() {
        var path = hidden("Trouble", "");
        var to = Client.location(
                town.amal().post(path + "/change/hand", "to", town.id("ben").toString()));
        assertThat(to).isEqualTo(town.desk(""));
        assertThat(town.amal().get(path).statusCode()).isEqualTo(404);
        assertThat(town.ben().page(path)).contains("Trouble");
    }

    @Test
    void theGroupReadsLettersAndNotNotes() {
        var dee = town.contact("dee", town.organisation(Town.BAND));
        var path = town.call(town.amal(), "Larkhill Brass Band", "They rang about a lease");
        town.amal().post(path + "/reply", "reply", "Our letter", "seen", "");
        town.amal().post(path + "/note", "note", "A private thought", "kind", "note");
        var own = path.replace("/desk/support/cases/", "/my/support/");
        assertThat(dee.page("/readers-town/my")).contains("They rang about a lease");
        assertThat(dee.page(own)).contains("Our letter").doesNotContain("A private thought");
        town.amal().post(path + "/change/hide", "colleague", "");
        assertThat(dee.page("/readers-town/my")).doesNotContain("They rang");
        assertThat(dee.get(own).statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverAskedReadsWhatTheyAskedAndNobodyElseDoes() {
        town.call(town.amal(), "", "Ann’s own question");
        var path = Client.location(town.amal()
                .post(town.desk("/call"), "words", "Eve’s question", "email", "eve-of-readers-town@people.example"));
        var eve = town.with("eve", Role.TRUSTEE);
        assertThat(eve.page("/readers-town/my")).contains("Eve’s question").doesNotContain("Ann’s own");
        assertThat(eve.page(path.replace("/desk/support/cases/", "/my/support/")))
                .contains("Eve’s question");
        var other = town.texts("select id from support_case where subject like 'Ann%'")
                .getFirst();
        assertThat(eve.get("/readers-town/my/support/" + other).statusCode()).isEqualTo(404);
    }

    @Test
    void aFundersPersonReadsNothingNotEvenTheirOwnGroups() {
        var path = town.call(town.amal(), "Larkhill Brass Band", "Council cuts");
        var fay = town.contact("fay", town.organisation(Town.BAND));
        assertThat(fay.page("/readers-town/my")).contains("Council cuts");
        town.with("fay", Role.COUNTERPART);
        assertThat(fay.page("/readers-town/my")).doesNotContain("Council cuts");
        assertThat(fay.get(path.replace("/desk/support/cases/", "/my/support/")).statusCode())
                .isEqualTo(404);
        assertThat(fay.get(path).statusCode()).isEqualTo(404);
        assertThat(fay.get(town.desk("")).statusCode()).isEqualTo(404);
    }

    @Test
    void otherStaffSeeNoCase() {
        var path = town.call(town.amal(), "Larkhill Brass Band", "Council cuts");
        for (var role : List.of(Role.ADMINISTRATOR, Role.POLICY_LEAD, Role.TRUSTEE, Role.SAFEGUARDING_LEAD)) {
            var somebody = town.with("x-" + role.code(), role);
            assertThat(somebody.get(path).statusCode()).as(role.code()).isEqualTo(404);
            assertThat(somebody.get("/readers-town/desk").body())
                    .as(role.code())
                    .doesNotContain("Council cuts");
        }
    }

    @Test
    void thePublicsRoleInTheDatabaseReadsNothing() {
        town.call(town.amal(), "Larkhill Brass Band", "Council cuts");
        for (var table : town.texts("select table_name from information_schema.tables where table_schema ="
                + " current_schema() and table_type = 'BASE TABLE' and table_name like 'support\\_%'")) {
            assertThat(catchThrowable(() -> transactions.outside(
                            town.place(),
                            () -> jdbc.sql("select count(*) from " + table)
                                    .query(Long.class)
                                    .single())))
                    .as(table)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aConcernAboutSafetyIsReadByItsLeadsAlone() {
        var lea = town.with("lea", Role.SAFEGUARDING_LEAD);
        assertThat(town.amal()
                        .post(town.desk("/safety"), "about", "", "words", "")
                        .statusCode())
                .isEqualTo(422);
        Client.location(town.amal()
                .post(town.desk("/safety"), "about", "A child at the fair", "words", "Bruises", "danger", "yes"));
        assertThat(town.amal().page(town.desk("/safety?told=yes")))
                .contains("It is told")
                .doesNotContain("Bruises");
        assertThat(lea.page("/readers-town/desk/safety"))
                .contains("Bruises")
                .contains("somebody may be in danger")
                .contains("amal-of-readers-town");
        var ada = town.with("ada", Role.ADMINISTRATOR);
        for (var other : List.of(town.amal(), ada)) {
            assertThat(other.get("/readers-town/desk/safety").statusCode()).isEqualTo(404);
            assertThat(other.page("/readers-town/desk")).doesNotContain("safety</a>");
        }
        assertThat(town.amal().page(town.desk("/search?q=bruises"))).contains("Nothing found");
        var settle = "/readers-town/desk/safety/" + town.text("select id from support_concern") + "/settle";
        assertThat(lea.post(settle, "did", " ").statusCode()).isEqualTo(422);
        Client.location(lea.post(settle, "did", "Told the council’s team"));
        assertThat(lea.post(settle, "did", "Again").statusCode()).isEqualTo(404);
        assertThat(lea.page("/readers-town/desk/safety")).contains("Told the council’s team");
    }
}
