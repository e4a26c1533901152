package org.folkmoot.place.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.folkmoot.House;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class NeedDataTest {

    private static final String NEED = "/trafford/data/need.csv";

    @LocalServerPort
    private int port;

    private Web web = new Web(0);

    @BeforeAll
    static void load(@Autowired Trafford trafford) {
        trafford.load();
    }

    @BeforeEach
    void open() {
        web = new Web(port);
    }

    @Test
    void eachAreaIsARow() {
        var lines = web.page(NEED + "?indicator=deprivation-2025&layer=small-area")
                .lines()
                .toList();
        assertThat(lines).hasSize(140);
        assertThat(lines.getFirst()).startsWith("area_code,area_name,indicator,value,rank,decile,support");
        assertThat(lines).anyMatch(line -> line.startsWith("E01006074,Trafford 025A,deprivation-2025,19.729,14918,5,"));
    }

    @Test
    void wardsAreARowEachToo() {
        assertThat(web.page(NEED + "?indicator=population&layer=ward").lines())
                .hasSize(22)
                .anyMatch(line -> line.startsWith("E05015239,Altrincham,population,11278,"));
    }

    @Test
    void anySiteMayReadItAndAskWhetherItChanged() {
        var first = web.get(NEED + "?indicator=population");
        assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(first.headers().firstValue("Last-Modified")).isPresent();
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(web.get(NEED + "?indicator=population", Map.of("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({
        "?indicator=happiness, 404, There is no indicator or support of that name",
        "?indicator=population&layer=street, 400, use ward or small-area",
        "'', 400, Say which indicator"
    })
    void whatCannotBeAnsweredIsRefusedWithASentence(String query, int status, String sentence) {
        var answer = web.get(NEED + query);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(sentence);
    }

    @Test
    void areasAndIndicatorsAreDataToo() {
        assertThat(web.page("/trafford/data/areas.csv").lines())
                .hasSize(1 + 21 + 139 + 28 + 4 + 1 + 21 + 138)
                .anyMatch(line -> line.startsWith("ward,E05015239,Altrincham,-2.3"));
        assertThat(web.page("/trafford/data/indicators.csv").lines())
                .anyMatch(line -> line.startsWith("deprivation-2025,") && line.contains("Open Government Licence"));
    }
}
