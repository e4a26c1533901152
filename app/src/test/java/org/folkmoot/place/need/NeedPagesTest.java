package org.folkmoot.place.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.folkmoot.House;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class NeedPagesTest {

    private static final int LARGEST = 150_000;
    private static final int MOST_STATEMENTS = 12;
    private static final double MILLISECONDS = 60;

    @LocalServerPort
    private int port;

    private Web web = new Web(0);

    @BeforeAll
    static void load(@Autowired Trafford trafford) {
        trafford.load();
    }

    @BeforeEach
    void open() {
        web = new Web(port);
    }

    @Test
    void theMapSaysWhereNeedIsHighAndSupportThin() {
        assertThat(web.page("/trafford/need"))
                .contains("need is high and support thin in Bucklow-St Martins")
                .contains("An address in a ward is not the same as help given there")
                .contains("deprivation is not discrimination")
                .containsPattern("[0-9]+ organisations are left out");
    }

    @Test
    void everyAreaIsALinkWithItsNameAndFigures() {
        assertThat(web.page("/trafford/need?layer=small-area"))
                .contains("<a href=\"/trafford/places/E01006074\"><title>Trafford 025A: ")
                .contains("place 14,918 of 33,755");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/trafford/need",
                "/trafford/need?layer=small-area",
                "/trafford/need?layer=small-area&indicator=deprivation-2019",
                "/trafford/need?indicator=asian",
                "/trafford/places",
                "/trafford/places/E05015244",
                "/trafford/places/E01006074",
                "/trafford/places/E08000009"
            })
    void aPageIsSmallAndAsksTheDatabaseSeldom(String path) {
        web.page(path);
        assertThat(web.page(path).getBytes(StandardCharsets.UTF_8).length).isLessThan(LARGEST);
        assertThat(Statements.in(() -> web.page(path))).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void theMapOfAllSmallAreasIsQuick() {
        var path = "/trafford/need?layer=small-area";
        for (var i = 0; i < 30; i++) {
            web.page(path);
        }
        var fastest = Long.MAX_VALUE;
        for (var i = 0; i < 20; i++) {
            var start = System.nanoTime();
            web.page(path);
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        assertThat(fastest / 1e6).isLessThan(MILLISECONDS);
    }

    @Test
    void theTableIsInTheOrderThatTheAddressSays() {
        assertThat(web.page("/trafford/need?sort=name#table")).containsSubsequence(">Altrincham</a>", ">Urmston</a>");
        assertThat(web.page("/trafford/need?sort=support")).contains("aria-sort=\"ascending\"");
    }

    @Test
    void figuresThatTellNothingOfNeedHaveNoOutline() {
        assertThat(web.page("/trafford/need?indicator=asian"))
                .contains("It is not a measure of need")
                .doesNotContain("class=\"thin\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?indicator=happiness", "?layer=street", "?support=love"})
    void whatDoesNotExistIsNotHere(String query) {
        assertThat(web.get("/trafford/need" + query).statusCode()).isEqualTo(404);
    }

    @Test
    void theFrontPageHasTheMap() {
        assertThat(web.page("/trafford/")).contains("Open the table behind this map");
    }
}
