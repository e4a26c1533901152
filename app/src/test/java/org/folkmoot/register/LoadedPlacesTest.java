package org.folkmoot.register;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.Site;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.files.Progress;
import org.folkmoot.place.LocalityLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The places that ship, loaded as the first start does. */
@House
class LoadedPlacesTest {

    private static final Path LOCALITIES = Path.of("..", "localities");
    private static final Pattern POSTCODE = Pattern.compile("\\b[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}\\b");
    private static final Pattern STREET = Pattern.compile(
            "\\b[0-9]+[A-Za-z]?,? ([A-Z][a-z]+ )+(Road|Rd|Street|Avenue|Lane|Drive|Close|Crescent|Grove)\\b");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]+");

    @LocalServerPort
    private int port;

    @Autowired
    private LocalityLoader loader;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Value("${folkmoot.data}")
    private Path data;

    @BeforeAll
    static void load(@Autowired LocalityLoader loader, @Autowired Fresh fresh) {
        for (var name : List.of("sample", "trafford")) {
            fresh.place(name);
            loader.load(LOCALITIES.resolve(name), Progress.SILENT);
        }
    }

    @ParameterizedTest
    @CsvSource({"sample, 51, 0, 0", "trafford, 1514, 735, 0"})
    void haveTheirFigures(String name, int organisations, int charities, int without) {
        var place = new Locality(name);
        assertThat(one(place, "select count(*) from register_organisation")).isEqualTo(organisations);
        assertThat(one(place, "select count(*)::int from register_organisation"))
                .isEqualTo(organisations);
        assertThat(one(
                        place,
                        "select count(*) from register_organisation where exists"
                                + " (select from unnest(org_ids) id where id like 'GB-CHC-%')"))
                .isGreaterThanOrEqualTo(charities);
        assertThat(one(place, "select count(*) from register_organisation where name = ''"))
                .isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource({"sample, 0", "trafford, 18"})
    void refuseTheseRows(String name, int refused) throws IOException {
        try (var files = Files.list(data.resolve("refused"))) {
            var rows = files.filter(file -> file.getFileName().toString().startsWith(name + "-"))
                    .mapToLong(LoadedPlacesTest::rows)
                    .sum();
            assertThat(rows).isEqualTo(refused);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "trafford"})
    void readNothingAgain(String name) {
        var told = new AtomicInteger();
        var before = newest(name);
        loader.load(LOCALITIES.resolve(name), (_, _, _) -> told.incrementAndGet());
        assertThat(told).hasValue(0);
        assertThat(newest(name)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "trafford"})
    void readNothingAgainWhereOnlySomethingElseInTheFolderChanged(String name) {
        var told = new AtomicInteger();
        var before = newest(name);
        change(new Locality(name), "update place_pack set folder = 'of other files'");
        loader.load(LOCALITIES.resolve(name), (_, _, _) -> told.incrementAndGet());
        assertThat(told).hasValue(0);
        assertThat(newest(name)).isEqualTo(before);
        assertThat(transactions.inside(
                        new Locality(name),
                        () -> jdbc.sql("select folder from place_pack")
                                .query(String.class)
                                .single()))
                .contains("locality.yaml ");
    }

    @Test
    void otherRulesChangeEveryEntryOnceAndTheSameOnesNone() {
        var place = new Locality("sample");
        var before = forms(place);
        change(place, "update register_organisation set legal_form = 'older'");
        loader.load(LOCALITIES.resolve("sample"), Progress.SILENT);
        assertThat(forms(place)).containsOnly("older");
        change(place, "update place_pack set digest = 'of older rules'");
        loader.load(LOCALITIES.resolve("sample"), Progress.SILENT);
        assertThat(forms(place)).isEqualTo(before);
    }

    private List<String> forms(Locality place) {
        return transactions.inside(
                place,
                () -> jdbc.sql("select coalesce(legal_form, '') from register_organisation order by id")
                        .query((row, _) -> row.getString(1))
                        .list());
    }

    private void change(Locality place, String sql) {
        transactions.inside(place, () -> jdbc.sql(sql).update());
    }

    @ParameterizedTest
    @CsvSource({
        "voluntary community action trafford, VOLUNTARY AND COMMUNITY ACTION TRAFFORD",
        "stretford public hall, STRETFORD PUBLIC HALL",
        "altrinchm, ALTRINCHAM"
    })
    void findWhatPeopleLookFor(String words, String name) {
        var contents = data("trafford", "q=" + Site.encoded(words)).path("contents");
        assertThat(contents.toString().toUpperCase(Locale.ROOT)).contains(name);
    }

    @Test
    void theSampleSaysSoOnEveryPage() {
        for (var path : List.of("/", "/organisations", "/organisations/XI-SAMPLE-0001", "/about-data", "/nowhere")) {
            assertThat(new Site(port).get("/sample" + path).body()).contains("everyone in it is invented");
        }
    }

    @Test
    void theDemonstrationSaysSoAndIsNotIndexed() {
        assertThat(new Site(port).page("/trafford/"))
                .contains("Demonstration, unconnected with Trafford Council")
                .contains("noindex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "trafford"})
    void noListAndNoPageHasAPostcodeAStreetOrAPerson(String name) {
        var data = everything(name);
        assertThat(POSTCODE.matcher(data).results().map(it -> it.group()).distinct())
                .as("postcodes")
                .isEmpty();
        assertThat(MAIL.matcher(data).results().map(it -> it.group()).distinct())
                .as("mail addresses")
                .isEmpty();
        assertThat(STREET.matcher(data).results().map(it -> it.group()).distinct())
                .as("streets")
                .isEmpty();
        assertThat(data).doesNotContain("Individual, withheld");
    }

    /** All that the pages and data of a place say of its organisations. */
    private String everything(String name) {
        var site = new Site(port);
        var pages = data(name, "per_page=100").path("total_pages").asInt();
        var lists = IntStream.rangeClosed(1, pages)
                .mapToObj(page -> site.page("/" + name + "/data/organisations.json?per_page=100&page=" + page));
        var facts = transactions.outside(
                new Locality(name),
                () -> jdbc.sql("select fields::text from register_statement union all"
                                + " select to_jsonb(o)::text from register_organisation o")
                        .query(String.class)
                        .list());
        var one = IntStream.rangeClosed(1, Math.min(2, pages))
                .mapToObj(page -> data(name, "per_page=20&page=" + page).path("contents"))
                .flatMap(contents -> contents.valueStream())
                .map(item -> site.get("/" + name + "/organisations/"
                                + item.path("org_ids")
                                        .path(0)
                                        .asString(item.path("id").asString()))
                        .body());
        return Stream.of(lists, facts.stream(), one)
                .flatMap(text -> text)
                .collect(Collectors.joining("\n"))
                .replace("corrections@folkmoot.example", "")
                .replace("84 Plymouth Grove", "the house that a charity keeps");
    }

    private JsonNode data(String name, String query) {
        return JsonMapper.builder()
                .build()
                .readTree(new Site(port).page("/" + name + "/data/organisations.json?" + query));
    }

    private long one(Locality place, String sql) {
        return transactions.outside(place, () -> jdbc.sql(sql).query(Long.class).single());
    }

    private Map<Integer, Instant> newest(String name) {
        return transactions.outside(
                new Locality(name),
                () -> jdbc
                        .sql("select id, read_at from place_source where read_at is not null")
                        .query((row, _) ->
                                Map.entry(row.getInt(1), row.getTimestamp(2).toInstant()))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static long rows(Path file) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
