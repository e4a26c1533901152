package org.folkmoot.place.need;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.place.Indicator.Kind;
import org.folkmoot.place.Layer;
import org.folkmoot.place.boundary.Box;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.folkmoot.web.Words;

/**
 * The page of an area.
 *
 * @param ground the areas that the small map shows around it
 * @param beside areas that it lies in, or that lie in it
 * @param figures by key of the indicator
 * @param whole the same of the whole place, to compare
 * @param support how much there is in each ward
 */
record PlaceView(
        Visit visit,
        DrawnArea area,
        List<Layer> layers,
        List<DrawnArea> ground,
        List<DrawnArea> beside,
        List<Sourced> indicators,
        Map<String, Figure> figures,
        Map<String, Figure> whole,
        Support support,
        Map<String, List<Service>> services,
        List<Page.Template> parts) {

    private static final int MARGIN = 12;
    private static final int MOST_NAMED = 60;

    /** A layer of another year, which only the areas that it became need to name: {@code small-area-2011}. */
    private static final String OLDER = ".*-[0-9]{4}";

    Words t() {
        return visit.words();
    }

    Printed printed() {
        return new Printed(t());
    }

    Layer layer() {
        return layer(area.layer());
    }

    Layer layer(String name) {
        return layers.stream()
                .filter(layer -> layer.name().equals(name))
                .findFirst()
                .orElseGet(() -> new Layer(name, name, name, ""));
    }

    Box box() {
        return Box.around(ground.stream().map(DrawnArea::box).toList(), MARGIN);
    }

    String address(DrawnArea other) {
        return Addresses.of(visit, other);
    }

    /** Areas beside this one, by layer. */
    Map<Layer, List<DrawnArea>> besideByLayer() {
        return beside.stream()
                .filter(other ->
                        other.layer().startsWith(area.layer()) || !other.layer().matches(OLDER))
                .collect(Collectors.groupingBy(other -> layer(other.layer()), LinkedHashMap::new, Collectors.toList()));
    }

    /** Ranked indicators with a figure here, by family; the newest family first. */
    Map<String, List<Sourced>> ranked() {
        return families(Kind.RANK);
    }

    Map<String, List<Sourced>> shares() {
        return families(Kind.SHARE);
    }

    private Map<String, List<Sourced>> families(Kind kind) {
        return indicators.stream()
                .filter(known -> known.is(kind) && figure(known.key()).isPresent())
                .collect(Collectors.groupingBy(
                        known -> known.indicator().family(), LinkedHashMap::new, Collectors.toList()));
    }

    /** How many, of the indicators that count people. */
    List<Sourced> counts() {
        return indicators.stream()
                .filter(known -> known.is(Kind.COUNT) && figure(known.key()).isPresent())
                .toList();
    }

    Optional<Figure> figure(String key) {
        return Optional.ofNullable(figures.get(key)).filter(Figure::known);
    }

    /** The same of the whole place. */
    Figure whole(String key) {
        return whole.getOrDefault(key, Figure.unknown(key, ""));
    }

    /** The figure as a bar, full for the most need: its place in the country, or among the areas here. */
    double here(Figure figure) {
        return figure.of() < 2 ? 0 : 100.0 * (figure.of() - figure.standing()) / (figure.of() - 1);
    }

    /** How far the area stands towards the most deprived of the country. */
    double country(Sourced sourced, Figure figure) {
        var ranked = sourced.indicator().ranked();
        if (figure.rank() != null && ranked > 1) {
            return 100.0 * (ranked - figure.rank()) / (ranked - 1);
        }
        return 100.0 * figure.fifth() / figure.parts();
    }

    /** Whether so many services of one kind would make the page too long. */
    boolean tooMany(int number) {
        return number > MOST_NAMED;
    }

    /** The sources of what the page shows, each once. */
    List<Sourced> sources() {
        return indicators.stream()
                .filter(known -> figure(known.key()).isPresent())
                .collect(Collectors.toMap(Sourced::source, known -> known, (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
