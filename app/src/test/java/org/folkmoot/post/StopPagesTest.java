package org.folkmoot.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.post.PostOffice.letter;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.Site;
import org.folkmoot.Statements;
import org.folkmoot.browser.Reader;
import org.folkmoot.browser.Screen;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@House
class StopPagesTest {

    private static final String ANNA = "anna@example.org";
    private static final String GUESSED = "abcdefghijklmnopqrstuvwxyz";

    @LocalServerPort
    private int port;

    @Autowired
    private PostOffice office;

    @Autowired
    private PostJobs jobs;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Fresh fresh;

    private Locality place;
    private String token = "";

    @BeforeEach
    void aBulletinIsWritten() {
        place = fresh.place("t-stop");
        office.queue(place, letter(ANNA, Purpose.BULLETIN, "News"));
        token = fresh.owner()
                .sql("select stop_token from t_stop.post_message")
                .query((row, _) -> row.getString(1))
                .single();
    }

    @Test
    void openingTheLinkChangesNothing() {
        assertThat(new Site(port).page(address("bulletin", token))).contains("Stop bulletins from t-stop?");
        jobs.takeRequests();
        assertThat(stopped(Purpose.BULLETIN)).isFalse();
    }

    @Test
    void aMailProgramStopsThemWithoutOpeningAPage() {
        assertThat(post(address("bulletin", token)).statusCode()).isEqualTo(200);
        jobs.takeRequests();
        assertThat(stopped(Purpose.BULLETIN)).isTrue();
        assertThat(stopped(Purpose.REMINDER)).isFalse();
        assertThat(requests()).isZero();
    }

    @Test
    void theSameLinkTwiceIsNoMistake() {
        post(address("bulletin", token));
        post(address("bulletin", token));
        jobs.takeRequests();
        post(address("bulletin", token));
        jobs.takeRequests();
        assertThat(stopped(Purpose.BULLETIN)).isTrue();
    }

    @Test
    void aGuessedLinkIsAnsweredAlikeAndChangesNothing() {
        var known = post(address("bulletin", token));
        var guessed = post(address("bulletin", GUESSED));
        assertThat(guessed.statusCode()).isEqualTo(known.statusCode());
        assertThat(guessed.body().replace(GUESSED, token)).isEqualTo(known.body());
        fresh.owner()
                .sql("delete from t_stop.post_stop_request where token = ?")
                .param(token)
                .update();
        jobs.takeRequests();
        assertThat(stopped(Purpose.BULLETIN)).isFalse();
        assertThat(requests()).isZero();
    }

    @Test
    void aLinkStopsOnlyTheKindOfItsLetter() {
        post(address("reminder", token));
        jobs.takeRequests();
        assertThat(stopped(Purpose.REMINDER)).isFalse();
        assertThat(stopped(Purpose.BULLETIN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/t-stop/stop-letters/service/" + GUESSED,
                "/t-stop/stop-letters/sign-in/" + GUESSED,
                "/t-stop/stop-letters/everything/" + GUESSED,
                "/t-stop/stop-letters/bulletin/short",
                "/t-stop/stop-letters/bulletin/" + GUESSED + "x",
                "/t-stop/stop-letters/bulletin/" + "%27--" + GUESSED,
            })
    void whatIsNoSuchLinkIsNotThere(String address) {
        assertThat(new Site(port).get(address).statusCode()).isEqualTo(404);
        assertThat(post(address).statusCode()).isEqualTo(404);
    }

    @Test
    void thePublicCannotReadWhatWasAskedNorWhoStopped(@Autowired JdbcClient jdbc) {
        for (var table : List.of("post_stop_request", "post_stop", "post_message", "post_gone")) {
            assertThatThrownBy(() -> transactions.outside(
                            place,
                            () -> jdbc.sql("select * from " + table).query().listOfRows()))
                    .as(table)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void onePageAsksNothingTheOtherLeavesOneWord(@Autowired Statements statements) {
        assertThat(statements.during(() -> new Site(port).page(address("bulletin", token))))
                .noneMatch(sql -> sql.contains("post_"));
        assertThat(statements.during(() -> post(address("bulletin", token))))
                .filteredOn(sql -> sql.contains("post_"))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("browser")
    void oneTapIsEnough(Screen screen) {
        try (var reader = new Reader(port, screen)) {
            var page = reader.open(address("bulletin", token));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stop bulletins"))
                    .click();
            PlaywrightAssertions.assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("You get no more bulletins from t-stop");
            reader.check("letters-stopped");
        }
        jobs.takeRequests();
        assertThat(stopped(Purpose.BULLETIN)).isTrue();
    }

    private static String address(String purpose, String token) {
        return "/t-stop/stop-letters/" + purpose + "/" + token;
    }

    private boolean stopped(Purpose purpose) {
        return transactions.inside(
                place, () -> !deliveries.unreachable(purpose, List.of(ANNA)).isEmpty());
    }

    private long requests() {
        return fresh.owner()
                .sql("select count(*) from t_stop.post_stop_request")
                .query(Long.class)
                .single();
    }

    /** As RFC 8058 has it: no session, no page before. */
    private HttpResponse<String> post(String address) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
