package org.folkmoot.place.need;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.House;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class PlacePagesTest {

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

    @ParameterizedTest
    @CsvSource({
        "E05015244, Bucklow-St Martins",
        "E01006074, Trafford 025A",
        "E02001259, Trafford 001",
        "North, North",
        "E08000009, Trafford",
        "E05000819, Altrincham"
    })
    void everyKindOfAreaHasAPage(String code, String name) {
        assertThat(web.page("/trafford/places/" + code)).contains("<h1>" + name + "</h1>");
    }

    @Test
    void aWardSaysWhoIsThereAndHowItStandsInTheCountryAndHere() {
        assertThat(web.page("/trafford/places/E05015244"))
                .contains("/trafford/organisations?ward=E05015244")
                .contains("2 of 6 in the most deprived fifth of England")
                .contains("place 1 of 21")
                .contains("10,859 people live here");
    }

    @Test
    void theSmallAreasOfTwoCensusesAreTold() {
        assertThat(web.page("/trafford/places/E01006074")).contains("place 14,918 of 33,755");
    }

    @Test
    void aLibraryHasItsAddressAndACareHomeHasNone() {
        assertThat(web.page("/trafford/places/E05015239")).contains("2 Pott Street");
        assertThat(web.page("/trafford/places/E05015259")).doesNotContain("10 Spennithorne Road");
    }

    @Test
    void communityBuildingsStandThereWithSourceAndDate() {
        assertThat(web.page("/trafford/places/E05015239"))
                .contains("Altrincham Town Hall", "Place of worship (", "Council building (")
                .contains("Source: Places of worship, 12 March 2025");
        assertThat(web.page("/trafford/places/E08000009"))
                .contains("Too many for this page: open one of the areas within")
                .contains("Source: Libraries, 1 January 2023");
    }

    @Test
    void theListHasEveryArea() {
        assertThat(web.page("/trafford/places")).contains("21 wards", "139 small areas", "28 middle areas");
    }

    @ParameterizedTest
    @CsvSource({
        "E05015244, for every person",
        "E01006109, Grants are known by ward only: this is",
        "North, Grants are known by ward only: these are",
        "E02001259, Grants for every person",
        "E08000009, for every person"
    })
    void everyAreaHasGrantsForEveryPersonYearByYear(String code, String words) {
        assertThat(web.page("/trafford/places/" + code))
                .contains("Grants for every person, year by year", words)
                .contains("Left out in the whole of Trafford", "grants to individuals")
                .containsPattern("<th scope=\"row\">\\s*(<a href=\"[^\"]*year=2024\">)?2024");
    }

    @Test
    void anAreaWithoutGrantsSaysSo() {
        assertThat(web.page("/trafford/places/E01006074"))
                .contains("No grant is known to a group with an address in Bowdon.");
    }

    @Test
    void anUnknownAreaIsNotHere() {
        assertThat(web.get("/trafford/places/E99999999").statusCode()).isEqualTo(404);
    }
}
