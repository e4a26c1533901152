package org.folkmoot.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.register.AnOrganisation.anOrganisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.folkmoot.House;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@House
class SearchTest {

    private static Shelf.Of register;

    @BeforeAll
    static void fillAPlace(@Autowired Shelf shelf) {
        register = shelf.of("t-search");
        register.postcodes("M33 7XY,W1,53.42,-2.32\nWA14 1AA,W2,53.39,-2.35\nM16 0AA,W3,53.46,-2.28\n");
        shelf.areas(register.place());
        var named = Stream.of(
                anOrganisation()
                        .named("Sale Brass Band")
                        .numbered("GB-CHC-1193780")
                        .company("GB-COH-01234567")
                        .at("M33 7XY")
                        .with("income", "5000")
                        .with("legal_form", "CIO")
                        .with("status", "Registered"),
                anOrganisation()
                        .named("ALTRINCHAM FOOD BANK")
                        .numbered("GB-CHC-1046299")
                        .at("WA14 1AA")
                        .with("income", "250000")
                        .with("legal_form", "Trust")
                        .with("status", "Registered")
                        .with("scale", "Local")
                        .doing("Emergency food for families who live in Sale and Hale."),
                anOrganisation()
                        .named("Old Trafford Food Co-operative")
                        .numbered("GB-COH-07654321")
                        .at("M16 0AA")
                        .with("scale", "Regional")
                        .with("legal_form", "CIO"),
                anOrganisation().named("Café for All").with("status", "Removed").at("M33 7XY"),
                anOrganisation().named("Zion Men's Shed").at("WA14 1AA"));
        var many = IntStream.rangeClosed(1, 47)
                .mapToObj(i -> anOrganisation()
                        .named("Tennis Club Number %02d".formatted(i))
                        .with("income", Integer.toString(i * 1000))
                        .in(i % 2 == 0 ? "W1" : "W2"));
        register.list("list", "2026-01-01", Stream.concat(named, many).toArray(AnOrganisation[]::new));
        register.names(
                "2026-01-01",
                "GB-CHC-1193780,Working name,The Trumpets\nGB-CHC-1193780,Previous name,Sale Temperance Silver\n");
    }

    @ParameterizedTest
    @CsvSource({
        "Sale Brass Band",
        "band brass sale",
        "SALE  brass",
        "brass",
        "trumpets",
        "temperance silver",
        "GB-CHC-1193780",
        "gb-chc-1193780",
        "1193780",
        "01234567",
        "GB-COH-01234567",
        "sale 1193780"
    })
    void findsByAnyNameOrNumberInAnyOrder(String words) {
        assertThat(register.names(words).getFirst()).isEqualTo("Sale Brass Band");
    }

    @ParameterizedTest
    @CsvSource({
        "altrinham, a missing letter",
        "alltrincham, a doubled one",
        "altrincahm, two swapped",
        "altringham, a wrong one",
        "altringam, two slips in a long word",
        "altrincham food bnak, one word of several",
        "fodo bank altrincham, a short word"
    })
    void forgivesASlip(String words, String slip) {
        assertThat(register.names(words)).as(slip).contains("ALTRINCHAM FOOD BANK");
        assertThat(register.search(words).corrections()).as(slip).isNotEmpty();
    }

    @Test
    void accentsApostrophesAndHyphensDoNotMatter() {
        assertThat(register.names("cafe")).containsExactly("Café for All");
        assertThat(register.names("mens shed")).containsExactly("Zion Men's Shed");
        assertThat(register.names("men’s")).containsExactly("Zion Men's Shed");
        assertThat(register.names("co operative")).containsExactly("Old Trafford Food Co-operative");
    }

    @Test
    void findsWhileOneTypes() {
        for (var end = 3; end <= "altrincham".length(); end++) {
            assertThat(register.names("altrincham".substring(0, end))).first().isEqualTo("ALTRINCHAM FOOD BANK");
        }
        assertThat(register.names("sale bra")).containsExactly("Sale Brass Band");
    }

    @Test
    void theNameItselfComesBeforeNamesThatHoldTheWordsAndThoseBeforeDescriptions() {
        assertThat(register.names("sale")).containsSequence("Sale Brass Band", "ALTRINCHAM FOOD BANK");
    }

    @Test
    void whereNothingHasAllWordsThoseWithSomeAreTold() {
        var found = register.search("brass food xylophonist");
        assertThat(found.some()).isTrue();
        assertThat(found.rows().stream().map(row -> row.card().name()))
                .contains("Sale Brass Band", "ALTRINCHAM FOOD BANK");
    }

    @Test
    void findsNothingWhereNothingIs() {
        var found = register.search("xylophonist");
        assertThat(found.total()).isZero();
        assertThat(found.rows()).isEmpty();
        assertThat(found.some()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"''", "tennis", "food", "brass food xylophonist"})
    void everyFacetTellsWhatNarrowingGives(String words) {
        var facets = register.search(words).facets();
        assertThat(facets).isNotEmpty();
        facets.forEach((facet, values) -> values.forEach((value, count) -> assertThat(
                        register.search(Map.of("q", words, facet, value)).total())
                .as(facet + " " + value)
                .isEqualTo(count)));
    }

    @Test
    void valuesThatEveryOrganisationHasOnceAddUpToAll() {
        for (var words : List.of("", "tennis", "food")) {
            var found = register.search(words);
            var statuses = found.facets().getOrDefault("status", Map.of()).values();
            assertThat(statuses.stream().mapToLong(count -> count).sum()).isEqualTo(found.total());
        }
    }

    @Test
    void facetsNarrowTogether() {
        assertThat(register.names(Map.of("q", "food", "ward", "W2"))).containsExactly("ALTRINCHAM FOOD BANK");
        assertThat(register.names(Map.of("form", "cio", "reach", "regional")))
                .containsExactly("Old Trafford Food Co-operative");
        assertThat(register.names(Map.of("ward", "no such ward"))).isEmpty();
    }

    @Test
    void sortsByName() {
        var names = all(Map.of("sort", "name"));
        assertThat(names).hasSize(52).doesNotHaveDuplicates();
        assertThat(names.stream().map(Folded::of)).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void sortsBySize() {
        var sizes = new LinkedHashMap<String, String>();
        rows(Map.of("sort", "size"))
                .forEach(row ->
                        sizes.put(row.card().name(), String.valueOf(row.card().size())));
        assertThat(sizes).hasSize(52);
        assertThat(sizes.values().stream().distinct()).containsExactly("medium", "small", "micro", "null");
    }

    @Test
    void sortsByDistanceInWholeKilometres() {
        var rows = rows(Map.of("near", "m16 0aa"));
        assertThat(rows.getFirst().card().name()).isEqualTo("Old Trafford Food Co-operative");
        var known = rows.stream()
                .map(Found.Listed::kilometres)
                .filter(km -> km >= 0)
                .toList();
        assertThat(known).hasSize(52).isSorted();
        assertThat(known.stream().distinct()).containsExactly(0L, 5L, 9L);
    }

    @Test
    void anUnknownPostcodeIsToldAndTheRestStillFound() {
        var found = register.search(Map.of("near", "ZZ9 9ZZ", "q", "brass"));
        assertThat(found.nearUnknown()).isTrue();
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.rows().getFirst().kilometres()).isEqualTo(-1);
    }

    @Test
    void pagesFollowOneAnotherToTheLastAndNothingStandsBeyond() {
        for (var parameters :
                List.of(Map.of("q", "tennis"), Map.of("q", "tennis", "sort", "size"), Map.of("q", "number club"))) {
            assertThat(all(parameters)).hasSize(47).doesNotHaveDuplicates();
        }
        assertThat(register.search(Map.of("q", "tennis", "page", "4")).rows()).isEmpty();
        assertThat(register.search(Map.of("q", "tennis", "page", "999999999")).total())
                .isEqualTo(47);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "'", "%'\"", "–", "😀"})
    void signsAloneMeanNoOrganisation(String signs) {
        assertThat(register.search(Map.of("q", signs)).total()).isZero();
        assertThat(register.search(Map.of("q", signs, "near", "M33 7XY", "sort", "name"))
                        .rows())
                .isEmpty();
        assertThat(register.search(Map.of("q", signs + " tennis")).total()).isEqualTo(47);
    }

    static List<String> hostile() {
        return List.of(
                "'",
                "''",
                "\"",
                "\\",
                "%",
                "_",
                "%%%'%",
                "'; drop table register_organisation; --",
                "a\0b",
                "\0",
                "\u202efood\u200f",
                "food & | bank",
                "!food",
                "food:*",
                "(food",
                "food)",
                "<->",
                "food <-> bank",
                ":a:b:*",
                "' | '",
                "\ud83d",
                "\udc00x",
                "😀 food",
                "&&&",
                "{0}",
                "$1",
                "?",
                ":text",
                "x".repeat(100_000),
                "' ".repeat(5_000),
                "ﷺ".repeat(500),
                "a b c d e f g h i j k l",
                "1e9999",
                "NULL",
                "-1");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whateverIsTypedIsNeverAnError(String text) {
        for (var name : Query.FACETS) {
            assertThat(register.search(Map.of(name, text))).isNotNull();
        }
        for (var sort : Query.SORTS) {
            assertThat(register.search(Map.of("q", text, "near", text, "sort", sort, "page", text)))
                    .isNotNull();
        }
        assertThat(register.search("food " + text)).isNotNull();
        assertThat(register.find(text)).isEmpty();
    }

    private static List<String> all(Map<String, String> parameters) {
        return rows(parameters).stream().map(row -> row.card().name()).toList();
    }

    private static List<Found.Listed> rows(Map<String, String> parameters) {
        var rows = new ArrayList<Found.Listed>();
        for (var page = 1; page <= 3; page++) {
            var asked = new LinkedHashMap<>(parameters);
            asked.put("page", Integer.toString(page));
            rows.addAll(register.search(asked).rows());
        }
        return rows;
    }
}
