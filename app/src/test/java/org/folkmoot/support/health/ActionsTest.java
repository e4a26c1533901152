package org.folkmoot.support.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.register.AnOrganisation.anOrganisation;

import java.time.LocalDate;
import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.people.Somebody;
import org.folkmoot.register.Lists;
import org.folkmoot.support.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a group sets out to do, and what it asks the advisers about an answer. */
@House
class ActionsTest {

    @Autowired
    private Town towns;

    @LocalServerPort
    private int port;

    private Town.In town;
    private Checkup check;

    @BeforeEach
    void place() {
        town = towns.fresh(port, "actions-town");
        check = Checkup.begun(town, "dee");
        check.answered(
                "finance",
                "answer-finance.two",
                "no",
                "answer-finance.budget",
                "unsure",
                "comment-finance.budget",
                "Bob has one, I think",
                "answer-finance.books",
                "yes");
    }

    private String list() {
        return check.client().page(check.path() + "/actions");
    }

    @Test
    void anAnswerBecomesSomethingToDo() {
        assertThat(list())
                .contains("Does every payment need two people", "Did you plan this year", "Bob has one, I think")
                .doesNotContain("Is every payment in and out written down");
        var create = check.path() + "/actions/new?question=";
        assertThat(check.client().page(create + "finance.two"))
                .contains("Tell the bank that two people must approve each payment");
        assertThat(check.client().page(create + "finance.budget")).contains("Find out: Did you plan this year");
        assertThat(check.client().page(create + "nonsense")).contains("What is to be done?");
        check.press(
                "actions", "question", "finance.two", "words", "Ring the bank", "who", "treasurer", "due", "31/3/2090");
        assertThat(list()).contains("Ring the bank", "treasurer", "by 31 March 2090", "It is on your list.");
        assertThat(check.page()).contains("1 thing is on your list.").doesNotContain("late");
    }

    @Test
    void whatIsLateIsSaidInWords() {
        var due = LocalDate.now(java.time.ZoneId.of("Europe/London")).minusDays(1);
        check.press("actions", "words", "Ring the bank", "due", due.toString());
        assertThat(list()).contains("1 day late");
        assertThat(check.page()).contains("1 is late");
        Client.location(check.press("actions/" + action() + "/done"));
        assertThat(list()).contains("Done: 1").doesNotContain("days late");
        assertThat(check.page()).doesNotContain("is late");
        Client.location(check.press("actions/" + action() + "/done", "done", "no"));
        assertThat(list()).contains("1 day late");
    }

    private String action() {
        return town.text("select id from support_health_action");
    }

    @Test
    void oneIsChangedAndTakenOff() {
        check.press("actions", "words", "Ring the bank", "due", "2090-03-31");
        var path = "actions/" + action();
        assertThat(check.client().page(check.path() + "/" + path)).contains("Ring the bank", "value=\"2090-03-31\"");
        var refused = check.press(path, "words", " ", "who", "y".repeat(101), "due", "+999999999-01-01");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Say what is to be done.", "Shorten this to 100 letters.", "Enter a day, like 31/3/2027");
        Client.location(check.press(path, "words", "Write to the bank", "due", ""));
        assertThat(list()).contains("Write to the bank").doesNotContain("Ring the bank", "2090");
        Client.location(check.press(path + "/remove"));
        assertThat(check.press(path + "/remove").statusCode()).isEqualTo(404);
        assertThat(town.count("support_health_action")).isZero();
    }

    @Test
    void ofAnothersListNothingIsChanged() {
        check.press("actions", "words", "Ring the bank");
        var path = "actions/" + action();
        var friends = town.organisation("GB-CHC-1000001");
        var fay = Checkup.begun(town, friends, town.contact("fay", friends));
        for (var act : new String[] {path, path + "/done", path + "/remove"}) {
            assertThat(fay.press(act, "words", "x").statusCode()).as(act).isEqualTo(404);
        }
        assertThat(town.text("select words from support_health_action where done is null"))
                .isEqualTo("Ring the bank");
    }

    @Test
    void aListHasAnEnd() {
        town.change("insert into support_health_action (id, check_id, words, made) select gen_random_uuid(), '"
                + check.id() + "', 'Thing ' || n, now() from generate_series(1, 100) n");
        var refused = check.press("actions", "words", "One more");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("There are 100 things on your list");
    }

    @Test
    void oneTapAsksTheAdvisersAndTellsThemNothingElse() {
        assertThat(list()).contains("Send it to the advisers", "They see nothing else of this check because of it.");
        var asked = Client.location(check.press("help/finance.budget"));
        assertThat(asked).startsWith("/actions-town/my/support/");
        assertThat(check.client().page(asked)).contains("Did you plan this year", "Bob has one, I think");
        var desk = asked.replace("/my/support/", "/desk/support/cases/");
        assertThat(town.amal().page(desk))
                .contains("our answer to this was: Unsure.", "Bob has one, I think", "Larkhill Brass Band")
                .contains("Plans and strategy")
                .doesNotContain("two people", "Its health check");
        assertThat(Client.location(check.press("help/finance.budget")))
                .as("asked twice it is asked once")
                .isEqualTo(asked);
        assertThat(list()).contains("You asked the advisers about this");
        assertThat(check.press("help/finance.account").statusCode())
                .as("what is not answered")
                .isEqualTo(404);
        assertThat(check.press("help/nonsense").statusCode()).isEqualTo(404);
        assertThat(town.count("support_case")).isEqualTo(1);
    }

    @Test
    void whereNobodyAnswersNobodyIsOffered(
            @Autowired Fresh fresh, @Autowired Lists lists, @Autowired Somebody somebody) {
        var place = fresh.place("actions-nobody");
        lists.organisations(
                place,
                "list",
                "2026-01-01",
                anOrganisation().named("Larkhill Brass Band").numbered(Town.BAND));
        var nobody = new Town.In(towns, port, place, check.client(), check.client());
        var band = nobody.organisation(Town.BAND);
        var other = Checkup.begun(nobody, band, somebody.contact(port, place, "dee", band));
        other.answered("finance", "answer-finance.budget", "unsure");
        assertThat(other.client().page(other.path() + "/actions"))
                .contains("Did you plan this year")
                .doesNotContain("Send it to the advisers");
        assertThat(other.press("help/finance.budget").statusCode()).isEqualTo(404);
        assertThat(other.page())
                .contains("Demonstration, unconnected with")
                .doesNotContain("Share it with the advisers");
        assertThat(other.press("share").statusCode()).isEqualTo(404);
        assertThat(nobody.count("support_health_check where shared is not null"))
                .isZero();
        assertThat(other.client().page("/actions-nobody/support")).contains("/actions-nobody/health-check");
    }
}
