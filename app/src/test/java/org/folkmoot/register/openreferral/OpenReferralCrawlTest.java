package org.folkmoot.register.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.folkmoot.House;
import org.folkmoot.Site;
import org.folkmoot.place.need.Trafford;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The feed of a real place, read as the validator of Open Referral UK reads it, and further: every id of every list. */
@House
class OpenReferralCrawlTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FEED = "/trafford/data/openreferral/";
    private static final Map<String, String> REQUIRED = Map.of(
            "service", "id name status",
            "organization", "id name description",
            "service_at_location", "id service location",
            "taxonomy", "id name description",
            "taxonomy_term", "id name description");

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
    void theBaseAddressSaysVersionProfileAndDocument() {
        var profile = Profile.orSkip();
        for (var path : List.of("", "/")) {
            var about = site.page("/trafford/data/openreferral" + path);
            assertThat(JSON.readTree(about).path("version").stringValue()).isEqualTo("3.0-UK");
            assertThat(profile.errors("api_details", about)).isEmpty();
        }
        assertThat(profile.errors("service_list", "{\"contents\": [{\"id\": \"1\"}]}"))
                .as("the schemas notice a mistake")
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "services, service",
        "organizations, organization",
        "service_at_locations, service_at_location",
        "taxonomies, taxonomy",
        "taxonomy_terms, taxonomy_term"
    })
    void everyListIsValidAtItsFirstMiddleAndLastPageAndEveryIdIsThere(String list, String thing) {
        var profile = Profile.orSkip();
        var first = page(list, 1, 20);
        var last = first.path("total_pages").asInt();
        for (var number : new TreeSet<>(List.of(1, (1 + last) / 2, last))) {
            var page = page(list, number, 20);
            envelope(page, number, last, first.path("total_items").asInt());
            assertThat(errors(profile, thing, page))
                    .as(list + ", page " + number)
                    .isEmpty();
        }
        var ids = ids(list);
        assertThat(ids).hasSize(first.path("total_items").asInt()).isNotEmpty();
        for (var id : ids) {
            var body = site.page(FEED + list + "/" + id);
            var one = JSON.readTree(body);
            assertThat(one.path("id").stringValue()).isEqualTo(id).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
            assertThat(one.propertyNames())
                    .contains(String.valueOf(REQUIRED.get(thing)).split(" "));
            assertThat(profile.errors(thing, body)).as(list + " " + id).isEmpty();
        }
    }

    /** The schema of the list of organisations is that of one of them, without the envelope. */
    private static List<String> errors(Profile profile, String thing, JsonNode page) {
        return thing.equals("organization")
                ? page.path("contents")
                        .valueStream()
                        .flatMap(one -> profile.errors(thing + "_list", one.toString()).stream())
                        .toList()
                : profile.errors(thing + "_list", page.toString());
    }

    private static void envelope(JsonNode page, int number, int last, int total) {
        assertThat(page.propertyNames())
                .containsExactly(
                        "total_items",
                        "total_pages",
                        "page_number",
                        "size",
                        "first_page",
                        "last_page",
                        "empty",
                        "contents");
        assertThat(page.path("page_number").asInt()).isEqualTo(number);
        assertThat(page.path("total_pages").asInt()).isEqualTo(last);
        assertThat(page.path("total_items").asInt()).isEqualTo(total);
        assertThat(page.path("size").asInt()).isEqualTo(page.path("contents").size());
        assertThat(page.path("first_page").asBoolean()).isEqualTo(number == 1);
        assertThat(page.path("last_page").asBoolean()).isEqualTo(number == last);
        assertThat(page.path("empty").asBoolean()).isFalse();
    }

    private Set<String> ids(String list) {
        Set<String> ids = new HashSet<>();
        var pages = page(list, 1, 100).path("total_pages").asInt();
        for (var number = 1; number <= pages; number++) {
            page(list, number, 100)
                    .path("contents")
                    .forEach(one -> assertThat(ids.add(one.path("id").stringValue()))
                            .as("an id once only")
                            .isTrue());
        }
        return ids;
    }

    private JsonNode page(String list, int number, int size) {
        return JSON.readTree(site.page(FEED + list + "?page=" + number + "&per_page=" + size));
    }
}
