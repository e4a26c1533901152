package org.folkmoot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    @Test
    void theAddressIsTheState() {
        var asked = Map.of("q", "food bank", "near", "M33 7XY", "ward", "E1", "sort", "distance", "page", "3");
        var query = query(asked);
        assertThat(query.address("/x/organisations").toString())
                .isEqualTo("/x/organisations?q=food+bank&near=M33+7XY&ward=E1&sort=distance&page=3");
    }

    @Test
    void withoutParametersEverythingIsMeant() {
        var query = query(Map.of());
        assertThat(query.folded()).isEmpty();
        assertThat(query.order(false)).isEqualTo("name");
        assertThat(query.page()).isEqualTo(1);
        assertThat(query.narrowed()).isFalse();
        assertThat(query.address("/x").toString()).isEqualTo("/x");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', name",
        "food, '', '', relevance",
        "'', M33, '', distance",
        "food, M33, '', relevance",
        "food, M33, distance, distance",
        "food, '', distance, relevance",
        "food, '', size, size",
        "food, '', nonsense, relevance"
    })
    void meansTheMostUsefulOrder(String words, String near, String sort, String order) {
        assertThat(query(Map.of("q", words, "near", near, "sort", sort)).order(!near.isEmpty()))
                .isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', name",
        "food, '', relevance",
        "food, distance, relevance",
        "'', distance, name",
        "food, size, size"
    })
    void nearAPostcodeThatNobodyKnowsThereIsNoDistance(String words, String sort, String order) {
        assertThat(query(Map.of("q", words, "near", "ZZ1 1ZZ", "sort", sort)).order(false))
                .isEqualTo(order);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "1.5", "99999999999", "", "１"})
    void aPageThatIsNoNumberIsTheFirst(String page) {
        assertThat(query(Map.of("page", page)).page()).isEqualTo(1);
    }

    @Test
    void cutsAndCleansWhatPeopleType() {
        assertThat(query(Map.of("q", "x".repeat(100_000))).words()).hasSize(200);
        assertThat(query(Map.of("q", "one two three four five six seven eight nine"))
                        .folded())
                .hasSize(8);
        assertThat(query(Map.of("q", " fo\u202eod\0\u200f \t\n bank ")).words()).isEqualTo("food bank");
    }

    @Test
    void neverCutsACharacterInHalf() {
        var emoji = "x".repeat(199) + "\ud83d\ude00";
        assertThat(query(Map.of("q", emoji, "ward", emoji)).words()).isEqualTo("x".repeat(199));
        assertThat(query(Map.of("ward", "x".repeat(150) + "\u200e".repeat(649) + "\ud83d\ude00y"))
                        .ward())
                .isEqualTo("x".repeat(150));
    }

    private static Query query(Map<String, String> parameters) {
        return Query.of(name -> parameters.getOrDefault(name, ""));
    }
}
