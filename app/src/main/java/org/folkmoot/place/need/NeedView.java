package org.folkmoot.place.need;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folkmoot.place.Indicator;
import org.folkmoot.place.Layers;
import org.folkmoot.place.SupportMeasure;
import org.folkmoot.web.Address;
import org.folkmoot.web.Choice;
import org.folkmoot.web.Visit;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;

/** The need map in the words of its page. */
record NeedView(Visit visit, NeedMap map) {

    private static final int SHADES = 5;
    private static final double LARGEST_IN_LEGEND = 6.4;

    Words t() {
        return visit.words();
    }

    Printed printed() {
        return new Printed(t());
    }

    Indicator indicator() {
        return map.choice().indicator().indicator();
    }

    /** This page's address in full, from which every change begins. */
    Address address() {
        var choice = map.choice();
        var address = Address.of(visit.link("/need"))
                .with("indicator", indicator().key())
                .with("layer", choice.layer())
                .with("sort", choice.sort().key());
        return choice.measure()
                .map(measure -> address.with("support", measure.key()))
                .orElse(address);
    }

    String sortedBy(NeedSort sort) {
        return address().with("sort", sort.key()) + "#table";
    }

    String csv() {
        var address = address().without("sort");
        return new Address(visit.link("/data/need.csv"), address.parameters()).toString();
    }

    String place(DrawnArea area) {
        return Addresses.of(visit, area);
    }

    /** What is said of an area by its name on the map. */
    String told(NeedArea row) {
        var figure = printed().whole(indicator(), row.figure());
        var support = support(row);
        return row.area().name() + ": " + figure + (support.isEmpty() ? "" : "; " + support);
    }

    String figure(NeedArea row) {
        return printed().figure(indicator(), row.figure());
    }

    String support(NeedArea row) {
        var measure = map.support().measure();
        return measure == null || row.support() == null ? "" : measure.print(t(), visit.here(), row.support());
    }

    /** Indicators to choose from, by family. */
    Map<String, List<Choice>> indicators() {
        return map.choice().indicators().stream()
                .collect(Collectors.groupingBy(
                        known -> known.indicator().family(),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                known -> new Choice(
                                        known.key(),
                                        known.indicator().title(),
                                        known.key().equals(indicator().key())),
                                Collectors.toList())));
    }

    List<Choice> measures() {
        return map.choice().measures().stream()
                .map(measure -> new Choice(
                        measure.key(),
                        measure.title(t()),
                        measure.equals(map.support().measure())))
                .toList();
    }

    /** Wards and small areas, as the place calls them. */
    List<Choice> layers() {
        return map.choice().layers().stream()
                .filter(layer -> List.of(Layers.WARD, Layers.SMALL).contains(layer.name()))
                .map(layer -> new Choice(
                        layer.name(),
                        layer.many(),
                        layer.name().equals(map.choice().layer())))
                .toList();
    }

    /** The shades that occur on the map, most need first. */
    List<Integer> shades() {
        var used = map.areas().stream().map(NeedArea::shade).collect(Collectors.toSet());
        return IntStream.iterate(SHADES, shade -> shade >= 0, shade -> shade - 1)
                .filter(used::contains)
                .boxed()
                .toList();
    }

    String shade(int shade) {
        return printed()
                .shade(
                        indicator(),
                        shade,
                        map.areas().stream().map(NeedArea::figure).toList());
    }

    /** The names of the outlined areas, as a sentence lists them. */
    String outlinedNames() {
        var names =
                map.outlined().stream().map(row -> row.area().name()).sorted().toList();
        return names.size() < 2
                ? String.join("", names)
                : t().say("{0} and {1}", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    /** Whether the map shows scores of smaller areas, averaged. */
    boolean averaged() {
        return indicator().kind() == Indicator.Kind.RANK
                && map.areas().stream()
                        .anyMatch(row ->
                                row.figure().decile() == null && row.figure().value() != null);
    }

    /** The name of a ward. */
    String name(String ward) {
        return map.wards().stream()
                .filter(known -> known.code().equals(ward))
                .map(DrawnArea::name)
                .findFirst()
                .orElse(ward);
    }

    String support(String ward) {
        var figure = map.support().in(ward);
        return measure() == null || figure == null
                ? ""
                : Objects.requireNonNull(measure()).print(t(), visit.here(), figure);
    }

    /** How large the smallest circle is in the legend, whose largest is 6.4. */
    String least() {
        var circles = map.circles().stream().mapToLong(NeedMap.Circle::radius).summaryStatistics();
        return String.format(Locale.ROOT, "%.1f", LARGEST_IN_LEGEND * circles.getMin() / circles.getMax());
    }

    String supportTitle() {
        return measure() == null ? "" : Objects.requireNonNull(measure()).title(t());
    }

    @Nullable
    SupportMeasure measure() {
        return map.support().measure();
    }
}
