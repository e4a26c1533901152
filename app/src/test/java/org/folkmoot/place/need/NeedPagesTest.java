package org.folkmoot.place.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.folkmoot.House;
import org.folkmoot.Statements;
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

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

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
                "/trafford/need?support=grants",
                "/trafford/need?support=grants&layer=small-area",
                "/trafford/places",
                "/trafford/places/E05015244",
                "/trafford/places/E01006074",
                "/trafford/places/E08000009",
                "/trafford/places/E02001259",
                "/trafford/places/North"
            })
    void aPageIsSmallAndAsksTheDatabaseSeldom(String path) {
        web.page(path);
        assertThat(web.page(path).getBytes(StandardCharsets.UTF_8).length).isLessThan(LARGEST);
        assertThat(statements.during(() -> web.page(path))).hasSizeLessThanOrEqualTo(Statements.MOST);
    }

    @Test
    void theTableIsInTheOrderThatTheAddressSays() {
        assertThat(web.page("/trafford/need?sort=name#table")).containsSubsequence(">Altrincham</a>", ">Urmston</a>");
        assertThat(web.page("/trafford/need?sort=support")).contains("aria-sort=\"ascending\"");
    }

    @Test
    void supportCanBeMeasuredByGrantsForEveryPerson() {
        assertThat(web.page("/trafford/need?support=grants"))
                .contains("Grants for every person, all years")
                .contains("An address in a ward is not the same as help given there")
                .containsPattern("[0-9]+ grants are left out")
                .containsPattern("<td class=\"n\">£[0-9]");
        assertThat(web.page("/trafford/data/need.csv?indicator=population&support=grants")
                        .lines())
                .hasSize(22)
                .anyMatch(line -> line.matches("E05015239,Altrincham,population,11278,,,[0-9]+\\.[0-9]+,ward,.*"));
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
