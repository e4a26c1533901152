package org.folkmoot.money;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.money.Grantbook.DAY;
import static org.folkmoot.money.Grantbook.TRAFFORD;
import static org.folkmoot.money.Grantbook.row;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.House;
import org.folkmoot.place.Imports;
import org.folkmoot.place.Places;
import org.folkmoot.place.SourceKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Grants as open data: valid, and the same as the council's own JSON. */
@House
class OpenDataTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String STANDARD = "https://raw.githubusercontent.com/ThreeSixtyGiving/standard/";

    private static Grantbook council;
    private static Grantbook all;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void importTrafford(@Autowired Places places, @Autowired Imports imports) {
        council = Grantbook.in("opencouncil", places, imports);
        council.read("council", SourceKind.GRANTS, DAY, TRAFFORD.resolve("trafford_council_grants_2013-2024.csv"));
        all = Grantbook.in("openall", places, imports);
        all.read("council", SourceKind.GRANTS, DAY, TRAFFORD.resolve("trafford_council_grants_2013-2024.csv"));
        all.read("others", SourceKind.GRANTS, DAY, TRAFFORD.resolve("other_funders_grants_to_trafford.csv"));
        all.csv(
                "odd",
                DAY,
                row("360G-odd-1", "10.50", "08/2013", "", "=SUM(A1)"),
                row("360G-odd-2", "10", "2024-01-01", "", "Margaret Ashworth"));
    }

    /** No grant differs: the one person among them is withheld in the shipped copies of both files already. */
    @Test
    void theJsonFromTheCouncilsTableEqualsTheJsonThatTheCouncilPublished() throws Exception {
        var published = byId(MAPPER.readTree(
                TRAFFORD.resolve("trafford_council_grants_2013-2024.json").toFile()));
        var ours = byId(MAPPER.readTree(get(council.at("/data/grants.json")).body()));
        assertThat(ours).hasSize(555);
        assertThat(ours.keySet()).isEqualTo(published.keySet());
        published.forEach((id, grant) ->
                assertThat(same(requireNonNull(ours.get(id)), grant)).as(id).isTrue());
    }

    @Test
    void theJsonIsValidAgainstTheStandardsSchema() throws Exception {
        var cases = Optional.ofNullable(System.getenv("FOLKMOOT_CASES")).orElse("");
        assumeTrue(
                Files.isDirectory(Path.of(cases, "360giving")), "FOLKMOOT_CASES does not name a folder with 360giving");
        var body = get(all.at("/data/grants.json")).body();
        assertThat(errors(Path.of(cases, "360giving", "schema"), body)).isEmpty();
        assertThat(errors(Path.of(cases, "360giving", "schema"), body.replace("\"GBP\"", "\"pounds\"")))
                .isNotEmpty();
    }

    @Test
    void theTableReadAgainGivesTheSameGrants(@Autowired Places places, @Autowired Imports imports) throws Exception {
        var again = Grantbook.in("openagain", places, imports);
        var file = again.file("again.csv", get(all.at("/data/grants.csv")).body());
        assertThat(again.read("again", SourceKind.GRANTS, DAY, file).summary().refused())
                .isZero();
        var first = byId(MAPPER.readTree(get(all.at("/data/grants.json")).body()));
        var second = byId(MAPPER.readTree(get(again.at("/data/grants.json")).body()));
        first.keySet().removeIf(id -> id.startsWith("360G-odd-1"));
        first.forEach((id, grant) -> assertThat(second.get(id)).as(id).isEqualTo(grant));
    }

    @Test
    void cellsAreNotGuardedAgainstSpreadsheets() throws Exception {
        assertThat(get(all.at("/data/grants.csv")).body()).contains(",=SUM(A1),");
    }

    @Test
    void aPersonIsWithheldInOpenDataToo() throws Exception {
        assertThat(get(all.at("/data/grants.json")).body())
                .doesNotContain("Ashworth")
                .contains("360G-odd-2");
        assertThat(get(all.at("/data/grants.csv")).body())
                .doesNotContain("Ashworth")
                .contains("360G-odd-2");
    }

    @Test
    void anyPageMayReadItAndAKeptCopyIsNotSentAgain() throws Exception {
        var first = get(council.at("/data/grants.json"));
        assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(get(council.at("/data/grants.json"), "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        var changed = first.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(get(council.at("/data/grants.json"), "If-Modified-Since", changed)
                        .statusCode())
                .isEqualTo(304);
        assertThat(get(council.at("/data/grants.csv"), "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPlaceWithoutGrantsSaysSoWithAnEmptyList(@Autowired Places places, @Autowired Imports imports)
            throws Exception {
        var none = Grantbook.in("opennone", places, imports);
        assertThat(MAPPER.readTree(get(none.at("/data/grants.json")).body())
                        .path("grants")
                        .size())
                .isZero();
        assertThat(get(none.at("/data/grants.csv")).statusCode()).isEqualTo(200);
    }

    /** The package names an older grant schema, and both name a dialect that does not exist. */
    private static List<String> errors(Path schemas, String body) throws IOException {
        var grant = mended(schemas.resolve("360-giving-schema.json"));
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(
                        STANDARD + "1.4.2/schema/360-giving-schema.json", grant,
                        STANDARD + "1.4.3/schema/360-giving-schema.json", grant,
                        STANDARD + "1.4.3/schema/360-giving-package-schema.json",
                                mended(schemas.resolve("360-giving-package-schema.json")))));
        return registry
                .getSchema(SchemaLocation.of(STANDARD + "1.4.3/schema/360-giving-package-schema.json"))
                .validate(
                        body,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String mended(Path schema) {
        try {
            return Files.readString(schema)
                    .replace("http://json-schema.org/draft/2020-12", "https://json-schema.org/draft/2020-12")
                    .replace("standard/1.4.2/", "standard/1.4.3/");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, JsonNode> byId(JsonNode grants) {
        Map<String, JsonNode> all = new HashMap<>();
        grants.path("grants")
                .forEach(grant -> all.put(
                        grant.path("id").stringValue() + grant.path("awardDate") + grant.path("amountAwarded"), grant));
        return all;
    }

    private static boolean same(JsonNode one, JsonNode other) {
        return one.equals(
                (a, b) -> a.isNumber() && b.isNumber()
                        ? a.decimalValue().compareTo(b.decimalValue())
                        : a.equals(b) ? 0 : 1,
                other);
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
