package org.folkmoot.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.folkmoot.Client;
import org.folkmoot.House;
import org.folkmoot.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The same enquiry by page, e-mail and telephone: suggested as the same, joined with one tap, and nothing of it lost. */
@House
class SameByThreeWaysTest {

    private static final String JOIN = "Join this one to it";

    @TempDir
    private Path folder;

    @Autowired
    private Town towns;

    @Autowired
    private AskedBox box;

    @Autowired
    private SupportMail mail;

    @LocalServerPort
    private int port;

    private Town.In town;
    private String asked;
    private String mailed;
    private String rung;

    @BeforeEach
    void sameThreeTimes() throws IOException {
        town = towns.fresh(port, "three-ways");
        new Client(port, "")
                .post(
                        "/three-ways/support",
                        "words",
                        "Minibus, on the page",
                        "topic",
                        "funding",
                        "email",
                        "ann@band.example");
        box.takeIn(town.place());
        mail.take(town.place(), Files.write(folder.resolve("mail.eml"), """
                From: "Ann Weaver" <ann@band.example>\r
                Subject: Minibus, by e-mail\r
                Message-ID: <bus@band.example>\r
                \r
                Ours broke down.\r
                """.getBytes(StandardCharsets.UTF_8)));
        Client.location(town.amal()
                .post(
                        town.desk("/call"),
                        "words",
                        "Minibus, by telephone",
                        "name",
                        "ann weaver",
                        "phone",
                        "0161 496 0000",
                        "group",
                        "Larkhill Brass Band"));
        asked = path("page");
        mailed = path("mail");
        rung = path("phone");
    }

    private String path(String channel) {
        return town.desk("/cases/" + town.text("select id from support_case where channel = '" + channel + "'"));
    }

    private String reference(String channel) {
        return town.text("select reference from support_case where channel = '" + channel + "'");
    }

    private void join(String path, String into) {
        Client.location(town.amal().post(path + "/change/join", "reference", reference(into)));
    }

    @Test
    void eachOfThemIsSuggestedBesideAnother() {
        assertThat(town.amal().page(asked)).contains("Is it the same?", "Minibus, by e-mail");
        assertThat(town.amal().page(mailed)).contains("Minibus, on the page", "Minibus, by telephone");
        assertThat(town.amal().page(rung)).contains("Minibus, by e-mail", JOIN);
    }

    @Test
    void joinedTheyAreOneWithEveryWordNameAndNumber() {
        join(rung, "mail");
        join(asked, "mail");
        assertThat(town.amal().page(mailed))
                .contains("Minibus, on the page", "Ours broke down.", "Minibus, by telephone")
                .contains("Larkhill Brass Band", "0161 496 0000", "ann@band.example", "Finding money")
                .doesNotContain("Is it the same?");
        assertThat(town.amal().page(town.desk(""))).contains("open 1");
        Client.location(town.amal().post(mailed + "/change/part", "reference", reference("phone")));
        assertThat(town.amal().page(mailed)).doesNotContain("0161 496 0000", "Minibus, by telephone</p>");
        assertThat(town.amal().page(rung)).contains("0161 496 0000", "Larkhill Brass Band");
    }

    @Test
    void whatWasToBeDoneIsToBeDoneThere() {
        town.amal().post(rung + "/steps", "step", "Ring the garage", "due", "2020-01-02");
        town.amal().post(rung + "/time", "minutes", "30");
        join(rung, "mail");
        assertThat(town.amal().page(mailed)).contains("Ring the garage", "30 minutes", "overdue");
        assertThat(town.amal().page(town.desk("?show=overdue"))).contains("overdue 1");
        Client.location(town.amal().post(mailed + "/steps/" + town.text("select id from support_step") + "/done"));
        assertThat(town.amal().page(town.desk("?show=overdue"))).contains("overdue 0");
    }

    @Test
    void whoeverStillWaitsIsAnswered() {
        Client.location(town.amal().post(rung + "/note", "note", "Told them", "kind", "phone"));
        town.change("update support_case set answer_by = '2020-01-02' where channel = 'mail'");
        join(mailed, "phone");
        assertThat(town.amal().page(rung)).contains("Answer by", "Your answer to ann@band.example");
        assertThat(town.amal().page(town.desk(""))).contains("overdue 1");
        var seen = town.amal().page(rung).replaceAll("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");
        Client.location(town.amal().post(rung + "/reply", "reply", "Try the depot.", "seen", seen));
        assertThat(town.text("select email from post_message where purpose = 'answer'"))
                .isEqualTo("ann@band.example");
        assertThat(town.count("support_case where waits is not null and channel <> 'page'"))
                .isZero();
    }

    @Test
    void whatIsJoinedToAClosedOneOpensIt() {
        Client.location(town.amal().post(rung + "/close", "came", "no-change"));
        join(mailed, "phone");
        assertThat(town.amal().page(rung)).contains("opened it again", "Ours broke down.", "Send answer");
    }

    @Test
    void whoeverAskedStillFindsWhatTheyAsked() {
        join(mailed, "phone");
        assertThat(town.contact("ann", town.organisation(Town.BAND)).page("/three-ways/my"))
                .as("the group's")
                .contains("Minibus, by telephone")
                .doesNotContain("Minibus, on the page");
        town.change("update support_case set email = 'bea-of-three-ways@people.example' where channel = 'mail'");
        var bea = town.with("bea");
        assertThat(bea.page("/three-ways/my")).contains("Minibus, by e-mail").doesNotContain("by telephone");
        var own = "/three-ways/my/support/" + mailed.substring(mailed.lastIndexOf('/') + 1);
        assertThat(bea.page(own)).contains("Ours broke down.").doesNotContain("by telephone");
    }

    @Test
    void whatIsOfOtherDaysOrOfOthersIsNotSuggested() {
        town.change("update support_case set opened = opened - interval '15 days' where channel = 'mail'");
        town.call(town.ben(), "Pump House Friends", "Our lease");
        assertThat(town.amal().page(rung)).doesNotContain("Is it the same?");
        town.change("update support_case set opened = opened + interval '15 days' where channel = 'mail'");
        town.change("update support_case set confidential = now(), holder = '" + town.id("ben")
                + "', held_since = now() where channel = 'mail'");
        assertThat(town.amal().page(rung)).doesNotContain("Is it the same?");
    }

    @Test
    void theSameNumberIsKnownHoweverItIsWritten() {
        Client.location(town.ben().post(town.desk("/call"), "words", "Me again", "phone", "+44 (161) 4960000"));
        assertThat(town.amal().page(rung)).contains("Me again");
    }

    @Test
    void thePageAsksAtMostTwelveStatements(@Autowired Statements statements) {
        town.change("update support_case set topic = 'funding'");
        join(asked, "mail");
        assertThat(statements.during(() -> town.amal().page(mailed))).hasSizeLessThanOrEqualTo(Statements.MOST);
    }
}
