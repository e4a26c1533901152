package org.folkmoot.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.folkmoot.Client;
import org.folkmoot.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Referrals, questions after months, satisfaction: asked by letter, answered with one tap. */
@House
class AfterwardsTest {

    private static final Pattern LINK = Pattern.compile("href=\"https?://[^/\"]*(/after-town/support/answer/[^?\"]*)");

    @Autowired
    private Town towns;

    @Autowired
    private SupportJobs jobs;

    @Autowired
    private Afterwards afterwards;

    @Autowired
    private Figures figures;

    @LocalServerPort
    private int port;

    private Town.In town;
    private Client anyone;

    @BeforeEach
    void place() {
        town = towns.fresh(port, "after-town");
        anyone = new Client(port, "");
    }

    private String closed(String words) {
        var path = town.call(town.amal(), "Larkhill Brass Band", words);
        Client.location(town.amal().post(path + "/close", "came", "no-change"));
        return path;
    }

    private String link(String where) {
        var found = LINK.matcher(town.text("select page from post_message where " + where));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void taps() {
        town.inside(afterwards::takeTaps);
    }

    @Test
    void groupsAreAskedAtOnceAndAfterThreeSixAndTwelveMonths() {
        closed("Minibuses");
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        assertThat(town.texts("select kind || ' ' || months || ' ' || due from support_question order by months"))
                .containsExactly(
                        "satisfaction 0 " + today,
                        "outcome 3 " + today.plusMonths(3),
                        "outcome 6 " + today.plusMonths(6),
                        "outcome 12 " + today.plusMonths(12));
        jobs.ask(town.place());
        jobs.ask(town.place());
        assertThat(town.text("select purpose || ' ' || email from post_message"))
                .isEqualTo("reminder ann@band.example");
    }

    @Test
    void oneTapSaysHowItWasAndOpeningTheLinkSaysNothing() {
        var path = closed("Minibuses");
        jobs.ask(town.place());
        var link = link("purpose = 'reminder'");
        assertThat(anyone.page(link + "?answer=good")).contains("value=\"good\" checked");
        taps();
        assertThat(town.amal().page(path)).doesNotContain("It helped us");
        assertThat(anyone.post(link, "answer", "").statusCode()).isEqualTo(422);
        assertThat(anyone.post(link, "answer", "good").body()).contains("We have your answer");
        taps();
        assertThat(town.amal().page(path)).contains("It helped us");
        anyone.post(link, "answer", "poor");
        taps();
        assertThat(town.text("select answer from support_question where answered is not null"))
                .as("the first answer counts")
                .isEqualTo("good");
    }

    @Test
    void theTwoQuestionsAreOneTapAndBecomeOutcomesOfTheGroup() {
        var path = closed("Minibuses");
        town.change("update support_question set due = current_date where months = 3");
        town.change("delete from support_question where months = 0");
        jobs.ask(town.place());
        assertThat(town.text("select page from post_message")).contains("3 months ago you asked us about: Minibuses");
        assertThat(anyone.post(link("true"), "answer", "policy-adopted", "going", "yes")
                        .statusCode())
                .isEqualTo(200);
        taps();
        assertThat(town.texts("select kind from support_outcome where told_by = 'group' order by kind"))
                .containsExactly("policy-adopted", "still-going");
        assertThat(town.amal().page(path)).contains("told by the group");
    }

    @Test
    void aLinkThatNobodySentLooksTheSameAndDoesNothing() {
        closed("Minibuses");
        jobs.ask(town.place());
        var link = link("true");
        var guessed = link.substring(0, link.lastIndexOf('/') + 1) + "guessed";
        var secret = link.substring(link.lastIndexOf('/') + 1);
        assertThat(anyone.page(guessed).replace("guessed", ""))
                .isEqualTo(anyone.page(link).replace(secret, ""));
        assertThat(anyone.post(guessed, "answer", "good").statusCode()).isEqualTo(200);
        taps();
        assertThat(town.count("support_question where answered is not null")).isZero();
        assertThat(anyone.get("/after-town/support/answer/nothing/x").statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobodyIsAskedWhatCameOfWhatGoesOn() {
        var path = closed("Minibuses");
        town.amal().post(path + "/reopen");
        assertThat(town.count("support_question")).isZero();
        Client.location(town.amal().post(path + "/close", "came", "answered"));
        assertThat(town.count("support_question")).isEqualTo(4);
    }

    @Test
    void nothingIsReferredWithoutConsentAndTheAnswerIsTracked() {
        var path = town.call(town.amal(), "Larkhill Brass Band", "We owe rent. Ring Ann secretly.");
        var wrong =
                town.amal().post(path + "/refer", "name", "Debt Advice", "email", "help@debt.example", "words", "Rent");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Nothing is passed on without consent")
                .contains("Debt Advice");
        Client.location(town.amal()
                .post(
                        path + "/refer",
                        "name",
                        "Debt Advice",
                        "email",
                        "help@debt.example",
                        "words",
                        "They owe rent.",
                        "consent",
                        "by phone today"));
        assertThat(town.text("select page from post_message"))
                .contains("They owe rent.")
                .doesNotContain("secretly");
        assertThat(town.amal().page(path)).contains("Debt Advice").contains("no answer yet");
        anyone.post(link("true"), "answer", "taken");
        taps();
        assertThat(town.amal().page(path)).contains("Yes, we take it on");
        anyone.post(link("true"), "answer", "helped");
        taps();
        assertThat(town.amal().page(path)).contains("We have helped them");
    }

    @Test
    void groupsContactsAndOutcomesAreCountedApartAndAGroupOnce() {
        var path = town.call(town.amal(), "Larkhill Brass Band", "One");
        town.amal().post(path + "/note", "note", "Rang again", "kind", "phone", "minutes", "90");
        town.amal().post(path + "/note", "note", "A thought", "kind", "note");
        town.call(town.ben(), "Larkhill Brass Band", "Two");
        town.call(town.ben(), "Larkhill brass Club", "Three");
        town.call(town.ben(), "LARKHILL BRASS CLUB", "Four");
        town.call(town.ben(), "", "Five");
        Client.location(town.amal().post(path + "/close", "came", "money-won", "came", "no-change", "amount", "100"));
        var now = Instant.now();
        var of = town.inside(() -> figures.between(now.minusSeconds(3600), now.plusSeconds(3600)));
        assertThat(of.groups()).isEqualTo(2);
        assertThat(of.enquiries()).isEqualTo(5);
        assertThat(of.contacts()).as("five calls and one more").isEqualTo(6);
        assertThat(of.outcomes()).as("that nothing changed is none").isEqualTo(1);
        assertThat(of.money()).isEqualByComparingTo("100");
        assertThat(of.minutes()).isEqualTo(90);
        assertThat(town.amal().page(town.desk("/figures")))
                .contains("Groups helped")
                .contains("GBP 100");
        assertThat(town.amal().page(town.desk("/figures?from=2001-01-01&to=2001-02-01")))
                .contains("<b>0</b>");
    }

    @Test
    void aTapOfSomebodyElsesPlaceDoesNothingHere() {
        assertThat(anyone.post("/after-town/support/answer/after/" + UUID.randomUUID(), "answer", "money-won")
                        .statusCode())
                .isEqualTo(200);
        taps();
        assertThat(town.count("support_tap")).isZero();
        assertThat(town.count("support_outcome")).isZero();
    }
}
