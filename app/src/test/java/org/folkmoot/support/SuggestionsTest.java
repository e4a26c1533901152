package org.folkmoot.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.Client;
import org.folkmoot.House;
import org.folkmoot.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What may help, beside a case. */
@House
class SuggestionsTest {

    @Autowired
    private Town towns;

    @Autowired
    private Statements statements;

    @LocalServerPort
    private int port;

    private Town.In town;

    @BeforeEach
    void place() {
        town = towns.fresh(port, "suggesting-town");
        guide("funding.bid", "Applications that are read");
        guide("premises", "Renting a hall");
    }

    private void guide(String topic, String title) {
        var desk = "/suggesting-town/desk/resources";
        var path = Client.location(
                town.amal().post(desk + "/new", "topic", topic, "title", title, "summary", "x", "words", "x"));
        Client.location(town.amal().post(path + "/publish", "version", "1"));
    }

    private String about(String topic) {
        return Client.location(town.amal()
                .post(town.desk("/call"), "words", "Who pays?", "topic", topic, "email", "ann@band.example"));
    }

    @Test
    void guidesOnTheTopicOfACaseStandBesideIt() {
        assertThat(town.amal().page(about("funding")))
                .contains("What may help them", "Applications that are read")
                .doesNotContain("Renting a hall");
        assertThat(town.amal().page(about(""))).doesNotContain("What may help them");
    }

    @Test
    void oneTapPutsALinkIntoTheAnswerThatIsBeingWritten() {
        var path = about("funding.bid");
        var page = town.amal()
                .post(path + "/draft", "reply", "Good luck & <hope>.", "add", "/resources/applications-that-are-read");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Good luck &amp; &lt;hope&gt;.\n\nApplications that are read: http://localhost:" + port
                        + "/suggesting-town/resources/applications-that-are-read</textarea>");
        assertThat(town.count("post_message where purpose = 'answer'")).isZero();
    }

    @Test
    void onlyWhatIsSuggestedIsPutIn() {
        var path = about("funding");
        assertThat(town.amal()
                        .post(path + "/draft", "reply", "Mine", "add", "https://evil.example")
                        .body())
                .contains("Mine</textarea>")
                .doesNotContain("evil");
        assertThat(town.amal().post(path + "/draft").body()).doesNotContain("evil");
    }

    @Test
    void theCaseAsksAtMostTwelveStatements() {
        var path = about("funding");
        assertThat(statements.during(() -> town.amal().page(path))).hasSizeLessThanOrEqualTo(Statements.MOST);
    }
}
