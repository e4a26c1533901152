package org.folkmoot.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.folkmoot.House;
import org.folkmoot.Site;
import org.folkmoot.place.need.Trafford;
import org.folkmoot.web.DataSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What is said of open data holds for every set of it, whichever room offers it. */
@House
class OpenDataTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private List<DataSet> sets = List.of();

    @LocalServerPort
    private int port;

    private Site site = new Site(0);

    @BeforeAll
    static void load(@Autowired Trafford trafford) {
        trafford.load();
    }

    @BeforeEach
    void open() {
        site = new Site(port);
    }

    @Test
    void everyExampleIsThereForAnyWebsiteAndAKeptCopyIsNotSentAgain() {
        assertThat(sets).hasSizeGreaterThan(10);
        for (var set : sets) {
            var path = "/trafford" + set.exampleAddress();
            var answer = site.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).isNotBlank();
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(path)
                    .startsWith(set.type());
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .as(path)
                    .contains("*");
            for (var known : Map.of("ETag", "If-None-Match", "Last-Modified", "If-Modified-Since")
                    .entrySet()) {
                var told = answer.headers().firstValue(known.getKey());
                if (told.isEmpty() && set.kinds().isEmpty()) {
                    continue; // an empty log has never changed
                }
                assertThat(site.get(path, Map.of(known.getValue(), told.orElse("none")))
                                .statusCode())
                        .as(path + " " + told)
                        .isEqualTo(304);
            }
        }
    }

    @Test
    void everySetHasItsLicenceSourceAndEditionOnThePageAndStandsInTheDocument() {
        var page = site.page("/trafford/data");
        var paths = JSON.readTree(site.page("/trafford/data/openapi.json")).path("paths");
        for (var set : sets) {
            assertThat(paths.has(set.path())).as(set.path()).isTrue();
            assertThat(page).contains("\"/trafford" + set.path() + "\"");
            if (!set.kinds().isEmpty()) {
                var card = page.substring(page.indexOf("\"/trafford" + set.path() + "\""));
                assertThat(card.substring(0, card.indexOf("</section>")))
                        .as(set.path())
                        .contains("Made from", "as of ", "Open Government Licence");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trafford/data/nothing.json", "/trafford/data/openreferral/nothing", "/trafford/data/x/y"})
    void whatIsNotThereIsAProblemDocumentForPrograms(String path) {
        var answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JSON.readTree(answer.body()).path("title").stringValue()).isEqualTo("Nothing is here");
    }

    @Test
    void aTableThatIsNotThereIsASentence() {
        var answer = site.get("/trafford/data/nothing.csv");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).startsWith("Perhaps the address was mistyped");
    }
}
