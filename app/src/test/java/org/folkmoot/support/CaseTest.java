package org.folkmoot.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.folkmoot.Client;
import org.folkmoot.House;
import org.folkmoot.Statements;
import org.folkmoot.database.Transactions;
import org.folkmoot.place.Chosen;
import org.folkmoot.place.ChosenSettings;
import org.folkmoot.place.Setting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class CaseTest {

    @Autowired
    private Town towns;

    @Autowired
    private Statements statements;

    @LocalServerPort
    private int port;

    private Town.In town;

    @BeforeEach
    void place() {
        town = towns.fresh(port, "case-town");
    }

    private String seen(String path) {
        return town.amal().page(path).replaceAll("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");
    }

    @Test
    void aCallIsSavedWithGroupTopicAndWords() {
        var path = Client.location(town.amal()
                .post(town.desk("/call"), "group", "Pump House Friends", "topic", "premises", "words", "Lease ends"));
        assertThat(town.amal().page(path))
                .contains("Lease ends")
                .contains("Pump House Friends")
                .contains("Premises and land")
                .contains("The advisers and Pump House Friends")
                .contains("No funder, no public body.");
        assertThat(town.amal().page(town.desk("?show=mine"))).contains("Lease ends");
        assertThat(town.amal().post(town.desk("/call"), "words", " ").statusCode())
                .isEqualTo(422);
    }

    @Test
    void aCallThatWasAnsweredAtOnceIsOver() {
        var path = Client.location(town.amal().post(town.desk("/call"), "words", "Opening hours?", "answered", "yes"));
        assertThat(town.amal().page(path)).contains("closed").contains("The question was answered");
        assertThat(town.amal().page(town.desk(""))).doesNotContain("Opening hours?");
        assertThat(town.amal().page(town.desk("?show=closed"))).contains("Opening hours?");
    }

    @Test
    void anAnswerGoesOutByMailWithItsFilesAndMakesTheCaseMine() {
        town.change("""
                insert into support_case (id, reference, token, subject, channel, opened, name, email, waits, answer_by)
                values (gen_random_uuid(), 'ABCD-EFGH', repeat('a', 26), 'Gift Aid', 'mail', now(), 'Ann',
                    'ann@band.example', now(), current_date + 2)""");
        var path = town.desk("/cases/" + town.text("select id from support_case"));
        assertThat(town.amal().page(path)).contains("new").contains("Answer by");
        assertThat(town.amal().post(path + "/reply", "reply", "").statusCode()).isEqualTo(422);
        Client.location(town.amal().post(path + "/reply", "reply", "Yes.\n\nDo <it>.", "seen", seen(path)));
        assertThat(town.text(
                        "select email || ' ' || subject || ' ' || purpose || ' ' || conversation from post_message"))
                .isEqualTo("ann@band.example Re: Gift Aid [ABCD-EFGH] answer " + "a".repeat(26));
        assertThat(town.text("select page from post_message")).contains("<p>Do &lt;it&gt;.</p>");
        assertThat(town.text("select (waits is null and answered is not null)::text || holder from support_case"))
                .isEqualTo("true" + town.id("amal"));
        assertThat(town.amal().page(path)).contains("open").contains("took it").contains("E-mail from us");
    }

    @Test
    void whoAnswersSecondReadsTheFirstAnswerBeforeTheirsIsSent() {
        var path = town.call(town.amal(), "Quay Choir", "Can we sing?");
        var both = seen(path);
        Client.location(town.amal().post(path + "/reply", "reply", "Sing!", "seen", both));
        var late = town.ben().post(path + "/reply", "reply", "Better not.", "seen", both);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Sing!").contains("Better not.").contains("Send mine as well");
        assertThat(town.count("post_message")).isEqualTo(1);
        var again = late.body().replaceAll("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");
        Client.location(town.ben().post(path + "/reply", "reply", "Better not.", "seen", again));
        assertThat(town.count("post_message")).isEqualTo(2);
    }

    @Test
    void withoutAnAddressTheAnswerIsNotLost() {
        var path = Client.location(town.amal().post(town.desk("/call"), "words", "Hello"));
        var answer = town.amal().post(path + "/reply", "reply", "A long answer", "seen", seen(path));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("A long answer").contains("Ring them");
    }

    @Test
    void whatIsDueIsTheAnswerAndThenTheNextStep() {
        var path = town.call(town.amal(), "", "Premises");
        town.change("update support_case set answer_by = '2020-01-01'");
        assertThat(town.amal().page(town.desk("?show=overdue")))
                .contains("Premises")
                .contains("overdue 1");
        Client.location(town.amal().post(path + "/note", "note", "Rang them", "kind", "phone", "minutes", "20"));
        assertThat(town.amal().page(town.desk("?show=overdue"))).contains("overdue 0");
        Client.location(town.amal().post(path + "/steps", "step", "Read the lease", "due", "02/01/2020"));
        assertThat(town.amal().page(path)).contains("Read the lease").contains("overdue");
        assertThat(town.amal().page(town.desk("?show=overdue"))).contains("overdue 1");
        Client.location(town.amal().post(path + "/steps/" + town.text("select id from support_step") + "/done"));
        assertThat(town.amal().page(path)).contains("20 minutes").contains("open");
        assertThat(town.amal().post(path + "/steps", "step", "x", "due", "soon").statusCode())
                .isEqualTo(422);
    }

    @Test
    void timeIsOneTapAndNeverLessThanNone() {
        var path = town.call(town.amal(), "", "Premises");
        town.amal().post(path + "/time", "minutes", "60");
        town.amal().post(path + "/time", "minutes", "15");
        town.amal().post(path + "/time", "minutes", "-5");
        town.amal().post(path + "/time", "minutes", "7777");
        assertThat(town.amal().page(path)).contains("1 hour 10 minutes");
        var other = town.call(town.amal(), "", "Other");
        town.amal().post(other + "/time", "minutes", "-5");
        assertThat(town.amal().page(other)).contains("0 minutes");
    }

    @Test
    void itIsHandedOverPutBackAndTaken() {
        var path = town.call(town.amal(), "", "Premises");
        Client.location(
                town.amal().post(path + "/change/hand", "to", town.id("ben").toString(), "why", "On leave"));
        assertThat(town.ben().page(town.desk("?show=mine"))).contains("Premises");
        assertThat(town.ben().page(path)).contains("handed it to").contains("On leave");
        town.ben().post(path + "/change/put-back");
        assertThat(town.amal().page(town.desk("?show=new"))).contains("Premises");
        town.amal().post(path + "/take");
        assertThat(town.amal().page(town.desk("?show=mine"))).contains("Premises");
        var nobody = town.amal().post(path + "/change/hand", "to", "somebody");
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(nobody.body()).contains("Choose an adviser.");
    }

    @Test
    void itIsClosedWithWhatCameOfItAndOpenedAgain() {
        var path = town.call(town.amal(), "Larkhill Brass Band", "Lottery bid");
        assertThat(town.amal().post(path + "/close").statusCode()).isEqualTo(422);
        assertThat(town.amal()
                        .post(path + "/close", "came", "money-won", "amount", "lots")
                        .statusCode())
                .isEqualTo(422);
        Client.location(town.amal()
                .post(
                        path + "/close",
                        "came",
                        "money-won",
                        "came",
                        "policy-adopted",
                        "amount",
                        "£2,500",
                        "words",
                        "!"));
        assertThat(
                        town.texts(
                                "select kind || coalesce(' ' || currency || ' ' || amount, '') from support_outcome order by 1"))
                .containsExactly("money-won GBP 2500.00", "policy-adopted");
        assertThat(town.amal().page(path)).contains("Money won: GBP 2500.00").contains("Open it again");
        Client.location(town.amal().post(path + "/reopen"));
        assertThat(town.amal().page(path)).contains("opened it again").contains("Send answer");
    }

    @Test
    void theSameByTwoWaysIsOneAndCanBePartedAgain() {
        var one = town.call(town.amal(), "Larkhill Brass Band", "Minibus by phone");
        var two = town.call(town.amal(), "Larkhill Brass Band", "Minibus by mail");
        var first = town.text("select reference from support_case where subject = 'Minibus by phone'");
        var second = town.text("select reference from support_case where subject = 'Minibus by mail'");
        assertThat(town.amal().page(two + "/change")).contains(first);
        assertThat(town.amal()
                        .post(two + "/change/join", "reference", "ZZZZ-ZZZZ")
                        .statusCode())
                .isEqualTo(422);
        assertThat(town.amal().post(two + "/change/join", "reference", second).statusCode())
                .isEqualTo(422);
        Client.location(town.amal().post(two + "/change/join", "reference", first.toLowerCase(Locale.ROOT)));
        assertThat(town.amal().page(one)).contains("Minibus by phone").contains("Minibus by mail");
        assertThat(Client.location(town.amal().get(two))).isEqualTo(one);
        assertThat(town.amal().page(town.desk(""))).contains("open 1");
        town.amal().post(one + "/change/part", "reference", second);
        assertThat(town.amal().page(town.desk(""))).contains("open 2");
        assertThat(town.amal().page(one)).doesNotContain("Part them again");
    }

    @Test
    void severalGroupsMayBeInOneCase() {
        var path = town.call(town.amal(), "Larkhill Brass Band", "We think of merging");
        town.amal().post(path + "/groups", "group", "Pump House Friends");
        town.amal().post(path + "/groups", "group", "Pump House Friends");
        town.amal().post(path + "/groups", "group", "Not On Any List");
        assertThat(town.count("support_group where until is null")).isEqualTo(3);
        assertThat(town.amal().page(path))
                .contains("The advisers and Larkhill Brass Band, Pump House Friends, Not On Any List");
        var none = town.text("select id from support_group where organisation is null");
        town.amal().post(path + "/groups/" + none + "/remove");
        assertThat(town.amal().page(path)).doesNotContain("Not On Any List");
        assertThat(town.amal().page(town.desk("/groups/" + town.organisation(Town.BAND))))
                .contains("We think of merging");
    }

    @Test
    void answersToBeginWithArePutWhereOneWrites() {
        var templates = town.desk("/templates");
        assertThat(town.amal().post(templates, "name", "Hours", "words", "").statusCode())
                .isEqualTo(422);
        Client.location(town.amal().post(templates, "name", "Hours", "words", "We are open from nine."));
        assertThat(town.ben().post(templates, "name", "hours", "words", "x").body())
                .contains("There is one of this name");
        var path = town.call(town.amal(), "", "Premises");
        var id = town.text("select id from support_template");
        assertThat(town.amal().page(path + "?template=" + id)).contains(">We are open from nine.</textarea>");
        town.amal().post(templates + "/" + id + "/retire");
        assertThat(town.amal().page(path)).doesNotContain("Begin with:");
    }

    @Test
    void theSettingsOfThePlaceSayHowSoon(@Autowired ChosenSettings settings, @Autowired Transactions transactions) {
        assertThat(town.amal().page("/case-town/support")).contains("within 10 working days");
        var chosen = Chosen.NOTHING.with(Setting.ANSWER_DAYS, "5");
        transactions.inside(town.place(), () -> settings.save(settings.number(), chosen, town.id("amal")));
        assertThat(town.amal().page("/case-town/support")).contains("within 5 working days");
    }

    @Test
    void pagesAskAtMostTwelveStatements() {
        var path = "";
        for (var i = 0; i < 35; i++) {
            path = town.call(town.amal(), i % 2 == 0 ? "Larkhill Brass Band" : "Pump House Friends", "Question " + i);
        }
        var last = path;
        town.amal().post(last + "/steps", "step", "Read it", "due", "2026-12-01");
        town.amal().post(last + "/change/hand", "to", town.id("ben").toString());
        for (var page :
                List.of(town.desk(""), last, town.desk("/groups/" + town.organisation(Town.BAND)), last + "/change")) {
            assertThat(statements.during(() -> town.amal().page(page)))
                    .as(page)
                    .hasSizeLessThanOrEqualTo(Statements.MOST);
        }
    }
}
