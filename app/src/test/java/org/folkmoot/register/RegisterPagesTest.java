package org.folkmoot.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.register.AnOrganisation.anOrganisation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.folkmoot.House;
import org.folkmoot.Site;
import org.folkmoot.Statements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@House
class RegisterPagesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static Shelf.Of register;

    @LocalServerPort
    private int port;

    private Site site;

    @BeforeAll
    static void fillAPlace(@Autowired Shelf shelf) {
        register = shelf.of("t-pages");
        register.postcodes("M33 7XY,W1,53.42,-2.32\n");
        shelf.areas(register.place());
        var named = Stream.of(
                anOrganisation()
                        .named("SALE BRASS BAND")
                        .numbered("GB-CHC-1193780")
                        .company("GB-COH-01234567")
                        .at("M33 7XY")
                        .with("website", "www.sale.example/band?a=1&b=2")
                        .with("income", "5000"),
                anOrganisation()
                        .named("Safe Haven Sale")
                        .numbered("GB-CHC-1000001")
                        .at("M33 7XY")
                        .in("W1"),
                anOrganisation().named("Park <b>Friends</b> & \"Co\"").with("website", "javascript:alert(1)"));
        var clubs = IntStream.rangeClosed(1, 45)
                .mapToObj(i -> anOrganisation().named("Club " + i).in("W2"));
        register.list("list", "2026-01-01", Stream.concat(named, clubs).toArray(AnOrganisation[]::new));
        register.names("2026-01-01", """
                GB-CHC-1193780,Previous name,Sale Temperance Silver
                GB-CHC-1000001,Previous name,Safe House Sale
                GB-CHC-1000001,Previous name,Safe Harbour Sale
                """);
        register.mergers("2026-01-01", "Old Band,,SALE BRASS BAND,GB-CHC-1193780,2020-05-01\n");
    }

    @BeforeEach
    void findTheSite() {
        site = new Site(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/t-pages/",
                "/t-pages/organisations",
                "/t-pages/organisations?q=band",
                "/t-pages/organisations?q=bnad",
                "/t-pages/organisations?q=band+silver+xylophone",
                "/t-pages/organisations?q=nothingofthekind",
                "/t-pages/organisations?near=M33+7XY&ward=W2&sort=size&page=2",
                "/t-pages/organisations?page=99",
                "/t-pages/organisations/GB-CHC-1193780",
                "/t-pages/organisations/GB-CHC-1000001",
                "/t-pages/about-data",
                "/t-pages/accessibility",
                "/t-pages/privacy",
                "/t-pages/data/organisations.json?q=band",
                "/t-pages/data/organisations.json?q=bnad",
                "/"
            })
    void isThereWithAtMostTwelveStatements(String path, @Autowired Statements statements) {
        var sent = statements.during(() -> assertThat(site.page(path)).isNotBlank());
        assertThat(sent).hasSizeLessThanOrEqualTo(Statements.MOST);
    }

    @Test
    void statementsAreCounted(@Autowired Statements statements) {
        assertThat(statements.during(() -> site.page("/t-pages/organisations?q=" + System.nanoTime())))
                .isNotEmpty()
                .noneMatch(sql -> sql.contains("set_config"));
    }

    /** What is kept is known by then: the place, its wards and sources, and who was given grants. */
    @Test
    void theOrganisationsPageGoesToTheDatabaseOnce(@Autowired Statements statements) {
        var path = "/t-pages/organisations/GB-CHC-1193780";
        site.page(path);
        assertThat(statements.during(() -> site.page(path))).hasSize(1);
    }

    @Test
    void whatOneEditionStatesTwiceStandsInTheOrderOfTheAlphabet() {
        var page = site.page("/t-pages/organisations/GB-CHC-1000001");
        assertThat(page.substring(page.indexOf("Where each fact comes from")))
                .containsSubsequence("Safe Harbour Sale", "Safe House Sale");
    }

    @Test
    void aStateThatThereIsNotIsNamedAsItWasAsked() {
        assertThat(site.page("/t-pages/organisations?status=registered"))
                .contains("registered")
                .contains("No organisation is found")
                .doesNotContain("No register tells");
        assertThat(site.page("/t-pages/organisations?status=unknown")).contains("No register tells");
    }

    @Test
    void theOrganisationsPageHasNamesNumbersLinksAndSources() {
        var page = site.page("/t-pages/organisations/GB-CHC-1193780");
        assertThat(page)
                .contains("<h1>Sale Brass Band</h1>")
                .contains("SALE BRASS BAND")
                .contains("Sale Temperance Silver")
                .contains(
                        "https://register-of-charities.charitycommission.gov.uk/en/charity-search/-/charity-details/1193780")
                .contains("https://find-and-update.company-information.service.gov.uk/company/01234567")
                .contains("http://www.sale.example/band?a=1&amp;b=2")
                .contains("Old Band became part of Sale Brass Band, 2020-05-01.")
                .contains("Sale ward")
                .contains("2026-01-01");
    }

    @Test
    void whatAListSaysIsTextAndNeverMarkupOrAScript() {
        var address = register.search("park friends").rows().getFirst().card().address();
        var page = site.page("/t-pages/organisations/" + address);
        assertThat(page).contains("Park &lt;b&gt;Friends").doesNotContain("<b>Friends", "href=\"javascript");
    }

    @Test
    void theIdAndASecondNumberLeadToTheAddressForEver() {
        var id = register.dossier("GB-CHC-1193780").card().id();
        for (var other : List.of(id.toString(), "GB-COH-01234567")) {
            var answer = site.get("/t-pages/organisations/" + other);
            assertThat(answer.statusCode()).isEqualTo(308);
            assertThat(answer.headers().firstValue("Location")).contains("/t-pages/organisations/GB-CHC-1193780");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/t-pages/organisations/GB-CHC-9999999",
                "/t-pages/organisations/019a0000-0000-7000-8000-000000000000",
                "/t-pages/organisations/zzzzzzzz-zzzz-7zzz-zzzz-zzzzzzzzzzzz",
                "/t-pages/organisations/%27%22%3Cscript%3E",
                "/t-pages/nothing"
            })
    void whatIsNotThereIsSaidInThePlacesFrame(String path) {
        var answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Nothing is here", "Demonstration, unconnected with", "t-pages");
    }

    @Test
    void whoAsksForAPageBeyondTheLastSeesTheLast() {
        var page = site.page("/t-pages/organisations?q=club&page=77");
        assertThat(page).contains("45 organisations").contains("Club 45").doesNotContain("No organisation is found");
    }

    @Test
    void whoTypesOnlySignsIsAskedForAName() {
        assertThat(site.page("/t-pages/organisations?q=%25%3C"))
                .contains("“%&lt;” has no letter and no digit.", "0 organisations");
    }

    @Test
    void anUnknownPostcodeIsToldAtTheField() {
        assertThat(site.page("/t-pages/organisations?near=ZZ9+9ZZ"))
                .contains("The list of postcodes here does not have ZZ9 9ZZ.");
    }

    @Test
    void aSensitiveGroupHasNoPlaceOnAnyPage() {
        var page = site.page("/t-pages/organisations/GB-CHC-1000001");
        assertThat(page).contains("Not shown, to keep people safe").doesNotContain("M33", "Sale ward");
        assertThat(json("q=safe+haven")
                        .path("contents")
                        .path(0)
                        .path("ward_code")
                        .isNull())
                .isTrue();
        assertThat(json("ward=W1").path("total_items").asInt()).isEqualTo(1);
    }

    @Test
    void noPageHasAPostcode() {
        for (var path : List.of(
                "/t-pages/organisations",
                "/t-pages/organisations/GB-CHC-1193780",
                "/t-pages/data/organisations.json?per_page=100")) {
            assertThat(site.page(path)).doesNotContain("M33");
        }
    }

    @Test
    void theDataHasTheEnvelopeThatScriptsExpect() {
        var answer = site.get("/t-pages/data/organisations.json?q=brass");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        var data = JSON.readTree(answer.body());
        assertThat(data.propertyNames())
                .containsExactly("total_items", "total_pages", "page_number", "size", "contents");
        assertThat(data.path("total_items").asInt()).isEqualTo(1);
        assertThat(data.path("total_pages").asInt()).isEqualTo(1);
        assertThat(data.path("page_number").asInt()).isEqualTo(1);
        assertThat(data.path("size").asInt()).isEqualTo(1);
        var band = data.path("contents").path(0);
        assertThat(band.propertyNames()).startsWith("id", "org_ids", "name", "other_names", "ward_code");
        assertThat(band.path("org_ids").toString()).isEqualTo("[\"GB-CHC-1193780\",\"GB-COH-01234567\"]");
        assertThat(band.path("other_names").toString()).isEqualTo("[\"Sale Temperance Silver\"]");
        assertThat(band.path("ward_code").asString()).isEqualTo("W1");
    }

    @Test
    void theDataIsPaged() {
        var data = json("q=club&page=2&per_page=40");
        assertThat(data.path("total_items").asInt()).isEqualTo(45);
        assertThat(data.path("total_pages").asInt()).isEqualTo(2);
        assertThat(data.path("page_number").asInt()).isEqualTo(2);
        assertThat(data.path("size").asInt()).isEqualTo(5);
        assertThat(json("q=club&page=3&per_page=40").path("contents").size()).isZero();
        assertThat(json("per_page=1000").path("size").asInt()).isEqualTo(48);
        assertThat(json("per_page=0").path("size").asInt()).isEqualTo(20);
        assertThat(json("per_page=x&page=-1").path("page_number").asInt()).isEqualTo(1);
        assertThat(json("q=nothingofthekind").path("total_pages").asInt()).isZero();
    }

    @Test
    void theDataFindsWhatThePageFinds() {
        for (var words : List.of("club", "bnad", "band silver xylophone", "")) {
            var total = json("q=" + Site.encoded(words)).path("total_items").asInt();
            assertThat(site.page("/t-pages/organisations?q=" + Site.encoded(words)))
                    .contains(total + (total == 1 ? " organisation<" : " organisations<"));
        }
    }

    @ParameterizedTest
    @MethodSource("org.folkmoot.register.SearchTest#hostile")
    void whateverStandsInTheAddressIsAnswered(String text) {
        var typed = Site.encoded(text);
        for (var path : List.of("organisations", "data/organisations.json")) {
            var answer = site.get("/t-pages/" + path + "?q=" + typed + "&near=" + typed + "&ward=" + typed + "&sort="
                    + typed + "&page=" + typed);
            assertThat(answer.statusCode()).isEqualTo(typed.length() > 1500 ? 400 : 200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%", "%zz", "%ff%fe", "%C0%AF", "[]{}|^"})
    void aBrokenAddressIsNeverAnErrorOfOurs(String query) {
        var status = Broken.status(port, "/t-pages/organisations?q=" + query);
        assertThat(status).isIn(200, 400);
    }

    private JsonNode json(String query) {
        return JSON.readTree(site.page("/t-pages/data/organisations.json?" + query));
    }
}
