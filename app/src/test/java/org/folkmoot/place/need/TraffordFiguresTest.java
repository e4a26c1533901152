package org.folkmoot.place.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.folkmoot.House;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures of the shipped place, against its published files. */
@House
class TraffordFiguresTest {

    private static Locality place = new Locality("trafford");

    @Autowired
    private Transactions transactions;

    @Autowired
    private Figures figures;

    @Autowired
    private DrawnAreas drawings;

    @Autowired
    private NeedMaps maps;

    @BeforeAll
    static void load(@Autowired Trafford trafford) {
        place = trafford.load();
    }

    @Test
    void everyLayerHasAllItsAreas() {
        assertThat(count("ward")).isEqualTo(21);
        assertThat(count("small-area")).isEqualTo(139);
        assertThat(count("small-area-2011")).isEqualTo(138);
        assertThat(count("middle-area")).isEqualTo(28);
        assertThat(count("neighbourhood")).isEqualTo(4);
        assertThat(count("authority")).isEqualTo(1);
        assertThat(count("former-ward")).isEqualTo(21);
    }

    @Test
    void thePopulationOfTheWholeIsTheSumOfItsParts() {
        for (var layer : List.of("ward", "small-area", "middle-area", "neighbourhood", "authority")) {
            assertThat(of(layer, "population").stream()
                            .mapToLong(figure -> value(figure).longValue())
                            .sum())
                    .as(layer)
                    .isEqualTo(241_025);
        }
    }

    @Test
    void aSmallAreaHasThePublishedRankAndTenth() {
        var figure = one("small-area", "deprivation-2025", "E01006074");
        assertThat(figure.rank()).isEqualTo(14_918);
        assertThat(figure.decile()).isEqualTo(5);
        assertThat(figure.value()).isEqualByComparingTo("19.729");
    }

    @Test
    void olderFiguresStandOnOlderAreas() {
        assertThat(of("small-area", "deprivation-2019")).hasSize(139).allMatch(figure -> figure.rank() == null);
        assertThat(of("small-area-2011", "deprivation-2019")).hasSize(138).allMatch(figure -> figure.rank() != null);
        assertThat(one("small-area-2011", "deprivation-2015", "E01006109").rank())
                .isEqualTo(1798);
    }

    @Test
    void ranksAreNeverAveraged() {
        assertThat(of("ward", "deprivation-2025")).allMatch(figure -> figure.rank() == null && figure.decile() == null);
        var bucklow = one("ward", "deprivation-2025", "E05015244");
        assertThat(bucklow.parts()).isEqualTo(6);
        assertThat(bucklow.fifth()).isEqualTo(2);
        assertThat(bucklow.standing()).isEqualTo(1);
    }

    @Test
    void aShareOfAWardIsAddedUpAboveAndBelowTheLine() {
        var wards = of("ward", "no-car");
        assertThat(wards).hasSize(21);
        assertThat(value(one("authority", "no-car", "E08000009")).doubleValue()).isCloseTo(19.27, within(0.01));
        assertThat(value(one("small-area", "no-car", "E01006109")).doubleValue())
                .isCloseTo(51.97, within(0.01));
    }

    @Test
    void sharesOfFewerThanFivePeopleAreWithheld() {
        assertThat(of("small-area", "little-english")).anyMatch(figure -> !figure.known());
    }

    @Test
    void needIsHighAndSupportThinInBucklowButNotInAltrinchamOrHale() {
        var map = in(() -> maps.read(place, maps.choose(null, null, null, null).orElseThrow()));
        assertThat(map.outlined().stream().map(row -> row.area().name()))
                .contains("Bucklow-St Martins")
                .doesNotContain("Altrincham", "Hale");
        assertThat(map.support().order().subList(0, 3)).contains("E05015239", "E05015248");
        assertThat(map.support().leftOut()).isPositive();
    }

    private static BigDecimal value(Figure figure) {
        return Objects.requireNonNull(figure.value());
    }

    private long count(String layer) {
        return in(() -> drawings.of(layer)).size();
    }

    private Figure one(String layer, String indicator, String area) {
        return of(layer, indicator).stream()
                .filter(figure -> figure.area().equals(area))
                .findFirst()
                .orElseThrow();
    }

    private List<Figure> of(String layer, String indicator) {
        return in(() -> figures.of(layer, List.of(indicator)));
    }

    private <T> T in(Supplier<T> work) {
        return transactions.outside(place, work);
    }
}
