package org.folkmoot.place.need;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.database.Locality;
import org.folkmoot.place.Indicator.Worse;
import org.folkmoot.place.Layers;
import org.folkmoot.place.SupportMeasure;
import org.folkmoot.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the need map of a place; every method works in the open transaction. */
@Component
class NeedMaps {

    private static final List<String> POPULATION = List.of("population");

    private final Layers layers;
    private final Indicators indicators;
    private final Figures figures;
    private final DrawnAreas drawings;
    private final List<SupportMeasure> measures;
    private final JdbcClient jdbc;

    NeedMaps(
            Layers layers,
            Indicators indicators,
            Figures figures,
            DrawnAreas drawings,
            List<SupportMeasure> measures,
            JdbcClient jdbc) {
        this.layers = layers;
        this.indicators = indicators;
        this.figures = figures;
        this.drawings = drawings;
        this.measures = measures.stream()
                .sorted(Comparator.comparingInt(SupportMeasure::order))
                .toList();
        this.jdbc = jdbc;
    }

    /** What an address asks for; empty where the place has no figures, {@link NotHere} for what does not exist. */
    Optional<NeedChoice> choose(
            @Nullable String indicator, @Nullable String measure, @Nullable String layer, @Nullable String sort) {
        var all = indicators.all();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var chosen = indicator == null ? usual(all) : named(all, indicator);
        var support = measure == null
                ? measures.stream().findFirst()
                : Optional.of(measures.stream()
                        .filter(known -> known.key().equals(measure))
                        .findFirst()
                        .orElseThrow(NotHere::new));
        if (layer != null && !layer.equals(Layers.WARD) && !layer.equals(Layers.SMALL)) {
            throw new NotHere();
        }
        return Optional.of(new NeedChoice(
                all, measures, layers.all(), chosen, support, layer == null ? Layers.WARD : layer, NeedSort.of(sort)));
    }

    /** The map; where an indicator says nothing of wards, of the areas that it is published for. */
    NeedMap read(Locality place, NeedChoice choice) {
        var layer = choice.drawn();
        var known = figures.of(layer.name(), List.of(choice.indicator().key()));
        if (known.isEmpty()
                && choice.layer().equals(Layers.WARD)
                && !choice.indicator().home().equals(Layers.WARD)) {
            return read(place, choice.small());
        }
        Map<String, Figure> byArea = new HashMap<>();
        known.forEach(figure -> byArea.put(figure.area(), figure));
        var support = choice.measure().map(measure -> support(place, measure)).orElse(Support.NONE);
        var areas = drawings.of(layer.name());
        var onWards = layer.name().equals(Layers.WARD);
        var wards = onWards ? areas : drawings.of(Layers.WARD);
        var wardOf = onWards ? Map.<String, String>of() : wardOf(layer.name());
        var rows = areas.stream()
                .map(area -> row(
                        area,
                        byArea.getOrDefault(
                                area.code(), Figure.unknown(choice.indicator().key(), area.code())),
                        support,
                        wardOf))
                .sorted(choice.sort().order())
                .toList();
        return new NeedMap(choice, layer, rows, wards, support);
    }

    private static NeedArea row(DrawnArea area, Figure figure, Support support, Map<String, String> wardOf) {
        var ward = wardOf.getOrDefault(area.code(), area.code());
        return new NeedArea(area, figure, support.in(ward), support.thin(ward));
    }

    /** How much support there is in each ward by the first measure; rooms tell of their others themselves. */
    Support support(Locality place) {
        return measures.stream()
                .findFirst()
                .map(measure -> support(place, measure))
                .orElse(Support.NONE);
    }

    private Support support(Locality place, SupportMeasure measure) {
        return Support.of(measure, measure.count(place), figures.of(Layers.WARD, POPULATION));
    }

    private Map<String, String> wardOf(String layer) {
        Map<String, String> wards = new HashMap<>();
        jdbc.sql("select from_code, min(to_code) from place_link where from_layer = ? and to_layer = ? group by 1")
                .params(layer, Layers.WARD)
                .query(row -> {
                    wards.put(row.getString(1), row.getString(2));
                });
        return wards;
    }

    private static Sourced usual(List<Sourced> all) {
        return all.stream()
                .filter(sourced -> sourced.indicator().worse() != Worse.NEITHER)
                .findFirst()
                .orElse(all.getFirst());
    }

    private static Sourced named(List<Sourced> all, String key) {
        return all.stream()
                .filter(sourced -> sourced.key().equals(key))
                .findFirst()
                .orElseThrow(NotHere::new);
    }
}
