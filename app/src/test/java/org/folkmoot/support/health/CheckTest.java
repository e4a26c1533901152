package org.folkmoot.support.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.Client;
import org.folkmoot.House;
import org.folkmoot.Statements;
import org.folkmoot.support.Town;
import org.folkmoot.web.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A group goes through a health check: section by section, with a list of things to do, year after year. */
@House
class CheckTest {

    @Autowired
    private Town towns;

    @Autowired
    private Statements statements;

    @LocalServerPort
    private int port;

    private Town.In town;

    @BeforeEach
    void place() {
        town = towns.fresh(port, "check-town");
    }

    @Test
    void anybodyReadsWhatIsAskedAndPrintsIt() {
        var anybody = new Client(port, "");
        assertThat(anybody.page("/check-town/support")).contains("/check-town/health-check");
        assertThat(anybody.page("/check-town/health-check"))
                .contains("Does every payment need two people who are not of one family?")
                .contains("It protects the money")
                .contains("Only if you pay somebody.")
                .contains("/sign-in?back=%2Fcheck-town%2Fmy%2Fhealth-check");
        assertThat(anybody.page("/check-town/health-check/paper"))
                .contains("What we do about it, who, by when")
                .doesNotContain("<input");
    }

    @Test
    void aContactIsLedToTheirGroup() {
        var band = town.organisation(Town.BAND);
        var dee = town.contact("dee", band);
        assertThat(dee.page("/check-town/my")).contains("/check-town/my/health-check");
        assertThat(dee.page("/check-town/my/organisations/" + band)).contains(Checkup.home(town, band));
        assertThat(Client.location(dee.get("/check-town/my/health-check"))).isEqualTo(Checkup.home(town, band));
        town.contact("dee", town.organisation("GB-CHC-1000001"));
        assertThat(dee.page("/check-town/my/health-check")).contains("For which group?", "Pump House Friends");
        var eve = town.with("eve");
        assertThat(eve.page("/check-town/my/health-check"))
                .contains("There is no group here whose health check you can open");
        assertThat(eve.page("/check-town/my")).doesNotContain("/my/health-check");
    }

    @Test
    void eachSectionIsSavedAndGoneOnWithLater() {
        var check = Checkup.begun(town, "dee");
        assertThat(check.page()).contains("0 of 44 questions answered", "Who can see this:", "and nobody else");
        var next = Client.location(check.answer(
                "organisation",
                "answer-organisation.purpose",
                "yes",
                "answer-organisation.need",
                "unsure",
                "comment-organisation.need",
                "We asked in\r\n2019"));
        assertThat(next).isEqualTo(check.path() + "/sections/committee");
        assertThat(Client.location(check.answer("committee", "answer-committee.roles", "no", "then", "list")))
                .isEqualTo(check.path());
        assertThat(check.page()).contains("3 of 44 questions answered", "2 of 4 answered", "1 of 5 answered");
        assertThat(check.section("organisation"))
                .contains("value=\"unsure\" checked", "We asked in\n2019")
                .doesNotContain("Not for us");
        assertThat(Client.location(check.answer("policies", "answer-policies.data", "yes")))
                .as("after the last section")
                .isEqualTo(check.path());
        assertThat(check.client().page(Checkup.home(town, check.organisation())))
                .contains("Go on, 4 questions");
        assertThat(Client.location(check.client().post(Checkup.home(town, check.organisation()))))
                .as("begun twice it is one")
                .isEqualTo(check.path());
    }

    @Test
    void whatIsNotForEveryoneMayBeNotForUs() {
        var check = Checkup.begun(town, "dee");
        assertThat(check.section("people")).contains("Only if you pay somebody.", "Not for us");
        check.answered("people", "answer-people.employed", "not-us");
        assertThat(check.page()).contains("1 of 44");
        assertThat(check.answer("people", "answer-people.welcome", "not-us").statusCode())
                .isEqualTo(422);
    }

    @Test
    void whatCannotBeKeptSaysSoAndTheRestIsKept() {
        var check = Checkup.begun(town, "dee");
        var long_ = "x".repeat(2_001);
        var refused = check.answer(
                "agm",
                "answer-agm.held",
                "no",
                "answer-agm.notice",
                "maybe",
                "answer-agm.elected",
                "yes",
                "comment-agm.elected",
                long_,
                "answer-agm.nonsense",
                "yes");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Choose one of the answers.", "2,001 letters. Shorten it to 2,000.", long_);
        assertThat(town.texts("select question from support_health_answer")).containsExactly("agm.held");
        assertThat(check.client().get(check.path() + "/sections/nonsense").statusCode())
                .isEqualTo(404);
        assertThat(check.client().post(check.path() + "/sections/nonsense").statusCode())
                .isEqualTo(404);
    }

    @Test
    void ofTwoWhoAnswerAtOnceNothingIsLost() {
        var dee = Checkup.begun(town, "dee");
        var eli = dee.as(town.contact("eli", dee.organisation()));
        var opened = dee.section("finance");
        dee.answered("finance", "answer-finance.account", "yes", "answer-finance.two", "no");
        assertThat(eli.sent(opened, "finance", "answer-finance.books", "yes", "answer-finance.two", "no")
                        .statusCode())
                .as("what each changed is kept, and the same answer twice is no quarrel")
                .isEqualTo(303);
        var overtaken = eli.sent(opened, "finance", "answer-finance.account", "unsure", "answer-finance.budget", "yes");
        assertThat(overtaken.statusCode()).isEqualTo(422);
        assertThat(overtaken.body())
                .contains("Somebody else of your group has answered this meanwhile: Yes.")
                .contains(
                        "id=\"answer-finance.account-unsure\" name=\"answer-finance.account\" value=\"unsure\" checked");
        assertThat(answer("finance.account")).isEqualTo("yes");
        assertThat(answer("finance.budget")).as("the rest is kept").isEqualTo("yes");
        eli.sent(overtaken.body(), "finance", "answer-finance.account", "unsure");
        assertThat(answer("finance.account")).as("once they have seen it").isEqualTo("unsure");
        assertThat(answer("finance.books")).isEqualTo("yes");
    }

    private String answer(String question) {
        return town.text("select answer from support_health_answer where question = '" + question + "'");
    }

    @Test
    void oneThatIsFinishedStaysAsItIs() {
        var check = Checkup.begun(town, "dee");
        assertThat(check.press("finish").body()).contains("Nothing is answered yet");
        check.answered("finance", "answer-finance.two", "no");
        var opened = check.section("finance");
        Client.location(check.press("finish"));
        assertThat(check.page()).contains("Finished today", "The answers stay as they are");
        var late =
                check.sent(opened, "finance", "answer-finance.two", "yes", "comment-finance.two", "We have changed it");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("has finished this check meanwhile", "We have changed it");
        assertThat(answer("finance.two")).isEqualTo("no");
        assertThat(Client.location(check.client().get(check.path() + "/sections/finance")))
                .isEqualTo(check.path() + "/all#finance");
        assertThat(Client.location(check.client().post(Checkup.home(town, check.organisation()))))
                .as("the next one")
                .isNotEqualTo(check.path());
    }

    @Test
    void nextYearLastYearsAnswersStandBeside() {
        var last = Checkup.begun(town, "dee");
        last.answered(
                "finance",
                "answer-finance.two",
                "no",
                "comment-finance.two",
                "Only Bob signs",
                "answer-finance.books",
                "yes");
        last.press("actions", "words", "Ask the bank", "who", "treasurer", "due", "2026-01-31");
        Client.location(last.press("finish"));
        last.aged(365);
        var now = Checkup.begun(town, last.organisation(), last.client());
        assertThat(now.section("finance")).contains("Last time: No · “Only Bob signs”", "Last time: Yes");
        assertThat(now.page()).contains("0 of 44");
        now.answered("finance", "answer-finance.two", "yes", "answer-finance.books", "yes");
        var all = now.client().page(now.path() + "/all");
        assertThat(all).contains("Was No, is Yes now", "Last time: Yes", "Ask the bank");
        assertThat(now.client().page(now.path() + "/actions"))
                .as("what was not done goes on")
                .contains("Ask the bank", "treasurer", "by 31 January 2026, ", " days late");
    }

    @Test
    void aQuestionThatIsAskedNoMoreKeepsItsAnswer() {
        var check = Checkup.begun(town, "dee");
        check.answered("finance", "answer-finance.two", "no");
        town.change(
                "update support_health_answer set question = 'finance.cheques', asked = 'Do two sign each cheque?'");
        assertThat(check.page()).contains("1 of 45", "No longer asked");
        assertThat(check.client().page(check.path() + "/all")).contains("Do two sign each cheque?");
        check.answered("finance", "answer-finance.cheques", "yes", "answer-finance.two", "yes");
        assertThat(answer("finance.cheques")).isEqualTo("no");
        Client.location(check.press("finish"));
        assertThat(check.client().page(check.path() + "/all")).contains("Do two sign each cheque?");
    }

    @Test
    void itGoesAlongAsATableAndIsDeletedByItsGroup() {
        var check = Checkup.begun(town, "dee");
        check.answered("finance", "answer-finance.two", "no", "comment-finance.two", "=SUM(A1)");
        var csv = check.client().get(check.path() + "/answers.csv");
        assertThat(csv.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(csv.body())
                .startsWith("section,question,answer,comment,last_answer,last_comment")
                .contains("Money,Does every payment need two people who are not of one family?,No,'=SUM(A1),,");
        assertThat(check.press("remove").statusCode()).isEqualTo(422);
        Client.location(check.press("remove", "sure", "yes"));
        assertThat(town.count("support_health_answer")).isZero();
        assertThat(check.client().get(check.path()).statusCode()).isEqualTo(404);
    }

    @Test
    void pagesAskTheDatabaseAtMostTwelveTimes() {
        var last = Checkup.begun(town, "dee");
        last.answered("finance", "answer-finance.two", "no");
        Client.location(last.press("finish"));
        last.aged(365);
        var check = Checkup.begun(town, last.organisation(), last.client());
        check.answered("finance", "answer-finance.two", "unsure");
        check.press("actions", "words", "Ask the bank");
        Client.location(check.press("share"));
        for (var path : new String[] {"", "/sections/finance", "/actions", "/actions/new", "/all", "/answers.csv"}) {
            assertThat(statements.during(() -> check.client().page(check.path() + path)))
                    .as(path)
                    .hasSizeLessThanOrEqualTo(Statements.MOST);
        }
        var own = new String[] {
            "/check-town/my",
            Checkup.home(town, check.organisation()),
            "/check-town/my/organisations/" + check.organisation()
        };
        for (var path : own) {
            assertThat(statements.during(() -> check.client().page(path)))
                    .as(path)
                    .hasSizeLessThanOrEqualTo(Statements.MOST);
        }
        var staff = town.with("sam", Role.ADVISER, Role.ADMINISTRATOR);
        var desk = new String[] {
            town.desk("/health-checks"),
            town.desk("/health-checks/" + check.id()),
            "/check-town/desk/organisations/" + check.organisation()
        };
        for (var path : desk) {
            assertThat(statements.during(() -> staff.page(path))).as(path).hasSizeLessThanOrEqualTo(Statements.MOST);
        }
    }
}
