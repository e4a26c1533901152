package org.folkmoot.support.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.folkmoot.Client;
import org.folkmoot.House;
import org.folkmoot.database.Transactions;
import org.folkmoot.support.Town;
import org.folkmoot.web.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who can see a health check, and who cannot tell that there is one. */
@House
class OwnersTest {

    private static final String ABSENT = "01900000-0000-7000-8000-000000000009";

    @Autowired
    private Town towns;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Town.In town;
    private Checkup check;

    @BeforeEach
    void place() {
        town = towns.fresh(port, "owners-town");
        check = Checkup.begun(town, "dee");
        check.answered("finance", "answer-finance.two", "no", "comment-finance.two", "Only Bob signs");
        check.press("actions", "words", "Ring the bank");
    }

    private String desk() {
        return town.desk("/health-checks/" + check.id());
    }

    private static void assertNothing(Client reader, String path, String absent) {
        var answer = reader.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(404);
        assertThat(answer.body().replace(path, ""))
                .isEqualTo(reader.get(absent).body().replace(absent, ""));
    }

    @Test
    void advisersSeeWhatIsSharedAndNothingElse() {
        var organisation = "/owners-town/desk/organisations/" + check.organisation();
        var asked = town.call(town.amal(), "Larkhill Brass Band", "A lease");
        var group = town.desk("/groups/" + check.organisation());
        for (var path : List.of(organisation, asked, group)) {
            assertThat(town.amal().page(path)).as(path).doesNotContain("ealth check");
        }
        assertThat(town.amal().page(town.desk("/health-checks"))).contains("No group shares one now");
        assertNothing(town.amal(), desk(), town.desk("/health-checks/" + ABSENT));
        Client.location(check.press("share"));
        assertThat(check.page()).contains("and the advisers since", "No funder, no public body.");
        assertThat(town.amal().page(desk())).contains("Only Bob signs", "Ring the bank", "Do not keep a copy");
        assertThat(town.amal().page(town.desk("/health-checks"))).contains("Larkhill Brass Band");
        for (var path : List.of(organisation, asked, group)) {
            assertThat(town.amal().page(path)).as(path).contains("/desk/support/health-checks/" + check.id());
        }
        Client.location(check.press("take-back"));
        assertNothing(town.amal(), desk(), town.desk("/health-checks/" + ABSENT));
        assertThat(town.amal().page(organisation)).doesNotContain("ealth check");
        assertThat(town.amal().page(town.desk("/health-checks"))).doesNotContain("Larkhill");
    }

    @Test
    void sharingThisYearsSharesNoOther() {
        Client.location(check.press("finish"));
        check.aged(365);
        var now = Checkup.begun(town, check.organisation(), check.client());
        now.answered("finance", "answer-finance.two", "yes");
        Client.location(now.press("share"));
        var path = town.desk("/health-checks/" + now.id());
        assertThat(town.amal().page(path)).doesNotContain("Was No", "Only Bob signs", "Ring the bank");
        Client.location(check.press("share"));
        assertThat(town.amal().page(path)).contains("Was No, is Yes now");
    }

    @Test
    void otherStaffAndOtherGroupsSeeNothing() {
        Client.location(check.press("share"));
        for (var role : List.of(
                Role.ADMINISTRATOR,
                Role.POLICY_LEAD,
                Role.TRUSTEE,
                Role.SAFEGUARDING_LEAD,
                Role.TREASURER,
                Role.COUNTERPART)) {
            var reader = town.with("x-" + role.code(), role);
            assertNothing(reader, desk(), town.desk("/health-checks/" + ABSENT));
            assertNothing(reader, check.path(), check.path().replace(check.id(), ABSENT));
            var organisation = reader.get("/owners-town/desk/organisations/" + check.organisation());
            assertThat(organisation.body()).as(role.code()).doesNotContain("ealth check");
        }
        var fay = town.contact("fay", town.organisation("GB-CHC-1000001"));
        assertNothing(fay, check.path(), check.path().replace(check.id(), ABSENT));
        var through = Checkup.home(town, town.organisation("GB-CHC-1000001")) + "/";
        for (var rest : List.of("", "/all", "/actions", "/answers.csv", "/sections/finance")) {
            assertNothing(fay, through + check.id() + rest, through + ABSENT + rest);
        }
        for (var act : List.of("/finish", "/share", "/take-back", "/remind", "/remove", "/sections/finance")) {
            assertThat(fay.post(through + check.id() + act, "sure", "yes").statusCode())
                    .as(act)
                    .isEqualTo(404);
        }
        assertThat(town.count("support_health_check where finished is null and shared is not null"))
                .isEqualTo(1);
    }

    @Test
    void aFundersPersonOpensNoneNotEvenTheirOwnGroups() {
        Client.location(check.press("share"));
        var eli = check.as(town.contact("eli", check.organisation()));
        assertThat(eli.page()).contains("Things to do");
        town.with("eli", Role.COUNTERPART);
        for (var rest : List.of("", "/all", "/actions", "/actions/new", "/answers.csv", "/sections/finance")) {
            assertThat(eli.client().get(eli.path() + rest).statusCode())
                    .as(rest)
                    .isEqualTo(404);
        }
        for (var act : List.of(
                "finish",
                "share",
                "take-back",
                "remind",
                "remove",
                "sections/finance",
                "actions",
                "help/finance.two")) {
            assertThat(eli.press(act, "sure", "yes", "words", "x").statusCode())
                    .as(act)
                    .isEqualTo(404);
        }
        var home = Checkup.home(town, check.organisation());
        assertThat(eli.client().get(home).statusCode()).isEqualTo(404);
        assertThat(eli.client().post(home).statusCode()).isEqualTo(404);
        assertThat(eli.client().page("/owners-town/my/health-check"))
                .contains("There is no group here whose health check you can open")
                .doesNotContain("Larkhill");
        assertThat(eli.client().page("/owners-town/my")).doesNotContain("ealth check");
        assertThat(eli.client().page("/owners-town/my/organisations/" + check.organisation()))
                .doesNotContain("ealth check");
        assertThat(eli.client().get(desk()).statusCode()).isEqualTo(404);
    }

    @Test
    void inAnotherPlaceItIsNotThere() {
        Client.location(check.press("share"));
        var abroad = towns.fresh(port, "owners-abroad");
        var path = abroad.desk("/health-checks/" + check.id());
        assertNothing(abroad.amal(), path, abroad.desk("/health-checks/" + ABSENT));
        assertNothing(town.amal(), path, abroad.desk("/health-checks/" + ABSENT));
        var own = check.path().replace("owners-town", "owners-abroad");
        assertThat(check.client().get(own).statusCode()).isEqualTo(404);
    }

    @Test
    void whoIsAContactNoMoreSeesItNoMore() {
        assertThat(check.client().get(check.path()).statusCode()).isEqualTo(200);
        town.change(
                "update people_seat set to_day = current_date - 1, from_day = current_date - 9 where role = 'contact'");
        assertThat(check.client().get(check.path()).statusCode()).isEqualTo(404);
    }

    @Test
    void thePublicsRoleInTheDatabaseReadsNothing() {
        for (var table : List.of("check", "answer", "action")) {
            assertThat(catchThrowable(() -> transactions.outside(
                            town.place(),
                            () -> jdbc.sql("select count(*) from support_health_" + table)
                                    .query(Long.class)
                                    .single())))
                    .as(table)
                    .isInstanceOf(DataAccessException.class);
        }
    }
}
