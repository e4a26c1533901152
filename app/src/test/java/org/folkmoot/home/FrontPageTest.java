package org.folkmoot.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.register.AnOrganisation.anOrganisation;

import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.Site;
import org.folkmoot.register.Lists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class FrontPageTest {

    @LocalServerPort
    private int port;

    private Site site;

    @BeforeEach
    void findTheSite() {
        site = new Site(port);
    }

    @Test
    void listsThePlaces(@Autowired Fresh fresh) {
        fresh.place("t-home-listed");
        assertThat(site.page("/")).contains("href=\"/t-home-listed/\"");
    }

    @Test
    void theAddressWithoutItsLastSlashLeadsThere(@Autowired Fresh fresh) {
        fresh.place("t-home-slash");
        var answer = site.get("/t-home-slash");
        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).contains("/t-home-slash/");
    }

    @Test
    void anEmptyPlaceSaysHowItIsFilled(@Autowired Fresh fresh) {
        fresh.place("t-home-empty");
        assertThat(site.page("/t-home-empty/")).contains("No organisation has been listed yet.");
    }

    @Test
    void tellsHowManyOrganisationsThereAre(@Autowired Fresh fresh, @Autowired Lists lists) {
        var place = fresh.place("t-home-full");
        lists.organisations(
                place,
                "list",
                "2026-01-01",
                anOrganisation().named("Sale Food Bank").doing("Food parcels for families"),
                anOrganisation().named("Choir"));
        assertThat(site.page("/t-home-full/"))
                .contains("2 organisations from official registers and other public lists")
                .contains("action=\"/t-home-full/organisations\"");
    }

    @Test
    void aPlaceThatIsNotThereIsNotHere() {
        for (var path :
                new String[] {"/t-nowhere/", "/t-nowhere", "/T-NOWHERE/", "/..%2f/", "/t-nowhere/organisations"}) {
            assertThat(site.get(path).statusCode()).isIn(400, 404);
        }
    }
}
