package org.folkmoot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.Statements;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.post.Letter;
import org.folkmoot.post.Outbox;
import org.folkmoot.post.Purpose;
import org.folkmoot.web.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class PeopleAtTheDeskTest {

    @Autowired
    private Fresh fresh;

    @Autowired
    private Somebody somebody;

    @Autowired
    private Statements statements;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Outbox outbox;

    @LocalServerPort
    private int port;

    private Locality place;
    private Client ada;

    @BeforeEach
    void place() {
        place = fresh.place("desk-town");
        ada = somebody.with(port, place, "ada-at-desk", Role.ADMINISTRATOR);
    }

    private String page(String name) {
        return "/desk-town/desk/people/" + somebody.person(place, name);
    }

    @Test
    void anAdministratorAddsAPersonAndGivesThemARole() {
        var added = ada.post("/desk-town/desk/people", "name", "Ben Adviser", "email", " Ben-At-Desk@People.Example ");
        assertThat(added.statusCode()).isEqualTo(303);
        var person = added.headers().firstValue("Location").orElseThrow();
        assertThat(ada.post(person + "/roles", "role", "adviser").statusCode()).isEqualTo(303);
        assertThat(ada.page(person)).contains("Ben Adviser").contains("Adviser").contains("now");
        assertThat(somebody.signedIn(port, "ben-at-desk").get("/desk-town/desk").statusCode())
                .isEqualTo(200);
    }

    @Test
    void anExcludedRoleIsRefusedWithItsReason() {
        somebody.give(place, "carl", Role.COUNTERPART, null);
        var answer = ada.post(page("carl") + "/roles", "role", "adviser");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Who pays does not administer");
    }

    @Test
    void whatCannotBeReadIsSaidBesideTheField() {
        assertThat(ada.post(page("dora") + "/roles", "role", "king").body()).contains("Choose a role.");
        assertThat(ada.post(page("dora") + "/roles", "role", "adviser", "from", "soon")
                        .body())
                .contains("Enter a day, like 2026-11-30.");
        assertThat(ada.post("/desk-town/desk/people", "name", "", "email", "x").statusCode())
                .isEqualTo(422);
        assertThat(ada.post("/desk-town/desk/people", "name", "A\r\nB", "email", "ok@people.example")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void theLastAdministratorIsTold() {
        var seat = Pattern.compile("action=\"([^\"]*/end)\"").matcher(ada.page(page("ada-at-desk")));
        assertThat(seat.find()).isTrue();
        var answer = ada.post(seat.group(1));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("This is the last administrator");
    }

    @Test
    void anAdviserSeesPeopleAndChangesNothing() {
        var eli = somebody.with(port, place, "eli", Role.ADVISER);
        assertThat(eli.page("/desk-town/desk/people")).contains("ada-at-desk").doesNotContain("Add a person");
        assertThat(eli.post(page("eli") + "/roles", "role", "administrator").statusCode())
                .isEqualTo(404);
    }

    @Test
    void peopleAreFoundByLettersOfTheirName() {
        somebody.person(place, "searched-for");
        assertThat(ada.page("/desk-town/desk/people?q=SEARCHED")).contains("searched-for@");
        assertThat(ada.page("/desk-town/desk/people?q=%25%5F%5C")).contains("Nobody found");
    }

    @Test
    void thePagesNeedFewStatements() {
        for (var i = 0; i < 60; i++) {
            somebody.give(place, "one-of-many-" + i, Role.TRUSTEE, null);
        }
        for (var path :
                new String[] {"/desk-town/desk", "/desk-town/desk/people", page("one-of-many-1"), "/desk-town/my"}) {
            assertThat(statements.during(() -> ada.page(path))).as(path).hasSizeLessThanOrEqualTo(Statements.MOST);
        }
    }

    @Test
    void aPersonSeesCorrectsTakesAlongAndErasesWhatIsHeld() throws Exception {
        var fay = somebody.with(port, place, "fay", Role.ADVISER);
        assertThat(fay.page("/desk-town/my/data"))
                .contains("fay@people.example")
                .contains("Adviser");
        assertThat(fay.post("/desk-town/my/data", "name", "Fay New", "phone", "0161 496 0000")
                        .statusCode())
                .isEqualTo(303);
        assertThat(fay.page("/desk-town/my/data")).contains("Fay New").contains("What it was before");
        assertThat(unzipped(fay)).hasSize(2).allMatch(text -> text.contains("Fay New"));
        assertThat(fay.post("/desk-town/my/data", "name", "Fay", "phone", "call me")
                        .statusCode())
                .isEqualTo(422);
        queue("fay@people.example");
        assertThat(letters("fay@people.example")).isEqualTo(1);
        assertThat(fay.post("/desk-town/my/data/erase").body()).contains("This place knows you no more.");
        assertThat(fay.get("/desk-town/desk").statusCode()).isEqualTo(404);
        assertThat(fresh.owner()
                        .sql("select count(*) from desk_town.people_person where email = 'fay@people.example'"
                                + " or name like 'Fay%' or phone <> ''")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(letters("fay@people.example")).isZero();
        assertThat(fresh.owner()
                        .sql("select count(*) from desk_town.people_history where was like '%fay%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theLastAdministratorCannotBeErased() {
        var answer = ada.post("/desk-town/my/data/erase");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("It was not done.").contains("last administrator");
        assertThat(ada.page("/desk-town/my/data")).contains("ada-at-desk@people.example");
    }

    @Test
    void whoIsErasedInTheMiddleOfATaskIsAStrangerAtTheNextStep() {
        var gil = somebody.with(port, place, "gil", Role.ADMINISTRATOR);
        var page = page("hal");
        assertThat(gil.get(page).statusCode()).isEqualTo(200);
        gil.post("/desk-town/my/data/erase");
        assertThat(gil.post(page + "/roles", "role", "adviser").statusCode()).isEqualTo(404);
    }

    private void queue(String email) {
        transactions.inside(
                place,
                () -> outbox.queue(new Letter(
                        "Fay",
                        email,
                        Purpose.SERVICE,
                        "A letter",
                        (output, forms) -> output.writeContent("<p>Hello</p>"))));
    }

    private int letters(String email) {
        return fresh.owner()
                .sql("select count(*) from desk_town.post_message where email = ?")
                .param(email)
                .query(Integer.class)
                .single();
    }

    private java.util.List<String> unzipped(Client client) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/desk-town/my/data.zip"))
                                .header("Cookie", "folkmoot=" + client.secret())
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        var texts = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            while (zip.getNextEntry() != null) {
                texts.add(new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
