package org.folkmoot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.place.Settings;
import org.folkmoot.web.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class RehearsalTest {

    @Autowired
    private Fresh fresh;

    @Autowired
    private Trials trials;

    @Autowired
    private Persons persons;

    @Autowired
    private Seats seats;

    @Autowired
    private Transactions transactions;

    @LocalServerPort
    private int port;

    private Locality town;

    @BeforeEach
    void places() {
        town = fresh.place(
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

    private Person somebody(String email, String name) {
        return transactions.inside(town, () -> persons.of(new EmailAddress(email), name));
    }

    private void kezia(UUID organisation) {
        var kezia = somebody("kezia@folkmoot.example", "Kezia Brand");
        transactions.inside(town, () -> {
            var first = new LinkedHashMap<String, String>();
            first.put("See the log", "/log");
            first.put("Look at yourself", "/my/data");
            trials.keep(Role.CONTACT, kezia, organisation, "Kezia keeps the kettle.", first);
            return true;
        });
    }

    @Test
    void whoWasToldOfIsNamedWithWhatToDoFirst() {
        kezia(UUID.randomUUID());
        assertThat(new Client(port, "").page("/try-town/try"))
                .contains("Kezia Brand", "Kezia keeps the kettle.", "See the log", "value=\"/my/data\"");
        var browser = new Client(port, "");
        var answer = browser.post("/sign-in/try", "place", "try-town", "role", "contact", "go", "/my/data");
        assertThat(answer.headers().firstValue("Location")).contains("/try-town/my/data");
        assertThat(browser.page("/try-town/my"))
                .contains("Hello, Kezia Brand", "What to try first", "href=\"/try-town/log\"");
    }

    @Test
    void anotherPersonIsNotToldWhatToTry() {
        kezia(UUID.randomUUID());
        var browser = new Client(port, "");
        browser.post("/sign-in/try", "place", "try-town", "role", "teller");
        assertThat(browser.page("/try-town/my")).doesNotContain("What to try first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "my", "/my\\evil", "/my\r\nSet-Cookie: a=b", ""})
    void itLeadsNowhereElse(String go) {
        var answer = new Client(port, "").post("/sign-in/try", "place", "try-town", "role", "teller", "go", go);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/try-town/my");
    }

    @Test
    void aRoleThatAVisitorEndedIsGivenAgain() {
        kezia(UUID.randomUUID());
        var first = new Client(port, "");
        first.post("/sign-in/try", "place", "try-town", "role", "contact");
        transactions.inside(town, () -> {
            var person =
                    persons.find(new EmailAddress("kezia@folkmoot.example")).orElseThrow();
            seats.of(person.id()).forEach(seat -> seats.end(seat.id(), seats.today(town), person.id()));
            persons.erase(person.id());
            return true;
        });
        var second = new Client(port, "");
        second.post("/sign-in/try", "place", "try-town", "role", "contact");
        assertThat(second.page("/try-town/my")).contains("Hello, Kezia Brand");
        var held = transactions.inside(
                town,
                () -> seats.of(persons.find(new EmailAddress("kezia@folkmoot.example"))
                        .orElseThrow()
                        .id()));
        assertThat(held).extracting(HeldSeat::role).containsExactly(Role.CONTACT);
    }

    @Test
    void theSameRoleToldTwiceIsTriedAsTheSecond() {
        kezia(UUID.randomUUID());
        var leo = somebody("leo@folkmoot.example", "Leo Marsh");
        transactions.inside(town, () -> {
            trials.keep(Role.CONTACT, leo, UUID.randomUUID(), "Leo digs.", Map.of());
            return true;
        });
        assertThat(new Client(port, "").page("/try-town/try"))
                .contains("Leo digs.")
                .doesNotContain("Kezia");
    }

    @Test
    void whoeverIsInventedIsAStrangerInARealPlaceWhateverRoleTheyAreGivenThere() {
        kezia(UUID.randomUUID());
        var real = new Locality("real-town");
        transactions.inside(real, () -> {
            var person = persons.of(new EmailAddress("kezia@folkmoot.example"), "Kezia");
            return seats.give(new Seats.Wish(person.id(), Role.ADVISER, null, LocalDate.of(2020, 1, 1), null, null));
        });
        var browser = new Client(port, "");
        browser.post("/sign-in/try", "place", "try-town", "role", "contact");
        assertThat(browser.get("/real-town/desk").statusCode()).isEqualTo(404);
        assertThat(browser.page("/real-town/my")).doesNotContain("Kezia", "Adviser");
        assertThat(browser.page("/try-town/my")).contains("Hello, Kezia Brand");
    }
}
