package org.folkmoot.register.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.folkmoot.House;
import org.folkmoot.Site;
import org.folkmoot.place.need.Trafford;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the feed answers to questions of every kind, bad ones too. */
@House
class OpenReferralAnswersTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FEED = "/trafford/data/openreferral";
    private static final String NOBODYS = "00000000-0000-4000-8000-000000000000";

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/services",
                "/organizations",
                "/service_at_locations",
                "/taxonomies",
                "/taxonomy_terms",
                "/services?format=ndjson"
            })
    void anyWebsiteMayReadItAndAskWhetherItChanged(String path) {
        var first = site.get(FEED + path);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var changed = first.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(site.get(FEED + path, Map.of("If-None-Match", tag)).statusCode())
                .isEqualTo(304);
        assertThat(site.get(FEED + path, Map.of("If-Modified-Since", changed)).statusCode())
                .isEqualTo(304);
        assertThat(site.get(FEED + path, Map.of("If-None-Match", "W/\"another\""))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/services?page=0|400|page must be a whole number from 1.",
                "/services?page=-1|400|page must be a whole number from 1.",
                "/services?page=1.5|400|page must be a whole number from 1.",
                "/services?page=99999999999|400|page must be a whole number from 1.",
                "/organizations?per_page=0|400|per_page must be a whole number from 1.",
                "/organizations?per_page=many|400|per_page must be a whole number from 1.",
                "/services?colour=green|400|This feed has no parameter \"colour\". It has format, full,",
                "/services?modified_after=soon|400|modified_after must be a day or a time",
                "/services?taxonomy_term_id=food|400|taxonomy_term_id must be a UUID.",
                "/services/food|400|The id must be a UUID.",
                "/services/00000000-0000-4000-8000-000000000000|404|Nothing has this id.",
                "/organizations/00000000-0000-4000-8000-000000000000|404|Nothing has this id.",
                "/service_at_locations/00000000-0000-4000-8000-000000000000|404|Nothing has this id.",
                "/taxonomies/00000000-0000-4000-8000-000000000000|404|Nothing has this id.",
                "/taxonomy_terms/00000000-0000-4000-8000-000000000000|404|Nothing has this id.",
                "/nothing|404|Perhaps the address was mistyped"
            })
    void whatCannotBeAnsweredIsAProblemDocumentWithASentence(String path, int status, String sentence) {
        var answer = site.get(FEED + path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        var problem = JSON.readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").stringValue()).startsWith(sentence);
    }

    @Test
    void aPageBeyondTheLastIsEmptyAndAPageIsNeverLongerThanAHundred() {
        var beyond = json("/services?page=1000000000");
        assertThat(beyond.path("empty").asBoolean()).isTrue();
        assertThat(beyond.path("last_page").asBoolean()).isTrue();
        assertThat(beyond.path("total_items").asInt()).isPositive();
        assertThat(json("/organizations?per_page=1000000").path("size").asInt()).isEqualTo(100);
    }

    @Test
    void filtersNarrowTogether() {
        var all = json("/services").path("total_items").asInt();
        var term = json("/taxonomy_terms?search=Library").path("contents").path(0);
        var libraries = json("/services?taxonomy_term_id=" + term.path("id").stringValue());
        assertThat(libraries.path("total_items").asInt()).isBetween(1, all - 1);
        assertThat(json("/services?search=sale&taxonomy_term_id="
                                + term.path("id").stringValue())
                        .path("total_items")
                        .asInt())
                .isBetween(1, libraries.path("total_items").asInt() - 1);
        for (var nothing : List.of("taxonomy_term_id=", "taxonomy_id=", "organization_id=")) {
            assertThat(json("/services?" + nothing + NOBODYS).path("empty").asBoolean())
                    .isTrue();
        }
        assertThat(json("/services?modified_after=2200-01-01").path("empty").asBoolean())
                .isTrue();
        assertThat(json("/services?modified_after=2000-01-01T09:00:00Z")
                        .path("total_items")
                        .asInt())
                .isEqualTo(all);
    }

    @Test
    void aMinimalListHasLittleOfEach() {
        assertThat(json("/services?minimal=true").path("contents").path(0).propertyNames())
                .containsExactly("id", "name", "status", "last_modified");
    }

    @Test
    void oneThingALineIsJsonTooAndHasNoEnvelope() {
        var lines =
                site.page(FEED + "/services?format=ndjson&per_page=7").lines().toList();
        assertThat(lines).hasSize(7).allMatch(line -> JSON.readTree(line).has("id"));
    }

    @Test
    void theDocumentDescribesEveryListAndEachThing() {
        var paths = JSON.readTree(site.page("/trafford/data/openapi.json")).path("paths");
        for (var list : List.of("services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms")) {
            assertThat(paths.has("/data/openreferral/" + list)).isTrue();
            assertThat(paths.has("/data/openreferral/" + list + "/{id}")).isTrue();
        }
    }

    private JsonNode json(String path) {
        return JSON.readTree(site.page(FEED + path));
    }
}
