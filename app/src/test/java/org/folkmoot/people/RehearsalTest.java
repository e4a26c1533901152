package org.folkmoot.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.place.Settings;
import org.folkmoot.web.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class RehearsalTest {

    @Autowired
    private Fresh fresh;

    @LocalServerPort
    private int port;

    @BeforeEach
    void places() {
        fresh.place(
                "try-town", new Settings("Try", "Try Town", "england-and-wales", "Europe/London", "", "", false, true));
        fresh.place("real-town");
    }

    static java.util.List<Role> roles() {
        return Rehearsal.roles().toList();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void everyRoleIsTriedWithOnePress(Role role) {
        var browser = new Client(port, "");
        var answer = browser.post("/sign-in/try", "place", "try-town", "role", role.code());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.page("/try-town/my")).contains(role.words()).doesNotContain("rests until");
        assertThat(browser.post("/sign-in/try", "place", "try-town", "role", role.code())
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.page("/real-town/my")).doesNotContain("Your roles here");
    }

    @Test
    void thePageNamesEveryRole() {
        var page = new Client(port, "").page("/try-town/try");
        assertThat(roles()).allMatch(role -> page.contains("value=\"" + role.code() + "\""));
        assertThat(new Client(port, "").page("/try-town/")).contains("/try-town/try");
    }

    @Test
    void inARealPlaceItIsNotThere() {
        var browser = new Client(port, "");
        assertThat(browser.get("/real-town/try").statusCode()).isEqualTo(404);
        assertThat(browser.page("/real-town/")).doesNotContain("/real-town/try");
        var answer = browser.post("/sign-in/try", "place", "real-town", "role", "administrator");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void whoRunsTheMachineAndWhoSpeaksForAGroupCannotBeTried() {
        for (var role : new String[] {"host", "contact", "voter", "king", ""}) {
            assertThat(new Client(port, "")
                            .post("/sign-in/try", "place", "try-town", "role", role)
                            .statusCode())
                    .as(role)
                    .isEqualTo(404);
        }
    }
}
