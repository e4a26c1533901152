package org.folkmoot.support.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.House;
import org.folkmoot.place.Places;
import org.folkmoot.place.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A place that is served from open data has nobody who answers: it says so on each page, and takes nothing from anybody. */
@House
class DemonstrationTest {

    private static final String BANNER = "Demonstration, unconnected with Larkhill Council or anyone named.";

    @Autowired
    private Hall halls;

    @Autowired
    private Places places;

    @LocalServerPort
    private int port;

    private Hall.In hall;
    private String event;

    @BeforeEach
    void aPlaceThatBecameADemonstration() {
        hall = halls.fresh(port, "shown-town");
        event = hall.events("/" + hall.make());
        places.make(
                "shown-town",
                new Settings(
                        "shown-town",
                        "Shown Town",
                        "england-and-wales",
                        "Europe/London",
                        "Larkhill Council",
                        "a@b.example",
                        true,
                        false));
    }

    @Test
    void everyPageOfSupportSaysThatItIsOne() {
        for (var path : List.of(
                "/events", event.substring("/shown-town".length()), "/support", "/health-check", "/resources")) {
            assertThat(hall.anyone().page("/shown-town" + path)).as(path).contains(BANNER, "noindex");
        }
    }

    @Test
    void nobodyBooks() {
        assertThat(hall.anyone().page(event)).contains("Be a treasurer").doesNotContain(event + "/book");
        assertThat(hall.anyone().get(event + "/book").statusCode()).isEqualTo(404);
        assertThat(hall.anyone()
                        .post(event + "/book", "name", "Ann", "email", "ann@band.example")
                        .statusCode())
                .isEqualTo(404);
        assertThat(hall.count("support_booked")).isZero();
    }

    @Test
    void nobodyAsks() {
        assertThat(hall.anyone().page("/shown-town/support")).contains("Nobody answers questions here");
        var asked = hall.anyone().post("/shown-town/support", "words", "Help", "email", "ann@band.example");
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(hall.count("support_asked")).isZero();
    }

    @Test
    void theQuestionsOfTheHealthCheckAreReadAndNothingIsKept() {
        assertThat(hall.anyone().page("/shown-town/health-check")).contains("Does every payment need two people");
        assertThat(hall.count("support_health_check")).isZero();
    }
}
