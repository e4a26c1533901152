package org.folkmoot.place.need;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.folkmoot.files.Row;
import org.folkmoot.place.Indicator;
import org.folkmoot.place.IndicatorColumns;
import org.folkmoot.place.Source;
import org.jspecify.annotations.Nullable;

/** Collects the values of one file of indicators. */
final class Intake {

    private static final int DECILES = 10;

    private final Territory territory;
    private final @Nullable Source source;
    private final Set<Key> seen = new HashSet<>();
    private final Map<Key, Value> values = new LinkedHashMap<>();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<Long, Key> lines = new LinkedHashMap<>();

    /** @param source what the locality's file says of how to read it; null for files whose columns have our names */
    Intake(Territory territory, @Nullable Source source) {
        this.territory = territory;
        this.source = source;
        if (source != null) {
            source.indicators()
                    .forEach(columns -> indicators.put(columns.indicator().key(), columns.indicator()));
        }
    }

    /** What a value is of; a category in place of the indicator while rows are told apart. */
    record Key(String indicator, String layer, String area) {}

    Map<Key, Value> values() {
        return values;
    }

    Map<String, Indicator> indicators() {
        return indicators;
    }

    /** Which area each line that was taken is about. */
    Map<Long, Key> lines() {
        return lines;
    }

    @Nullable
    String take(Row row, UnaryOperator<String> columns) {
        var area = columns.apply("area");
        var layer = columns.apply("layer");
        if (layer.isEmpty()) {
            layer = territory.layerOf(area);
        }
        var problem = territory.problem(layer, area);
        if (problem != null) {
            return problem;
        }
        try {
            var key = new Key("", layer, area);
            if (source == null || source.indicators().isEmpty()) {
                own(key, columns);
            } else {
                published(key, row, source);
            }
            lines.put(row.line(), key);
            return null;
        } catch (Cells.Bad bad) {
            return bad.sentence();
        }
    }

    private void own(Key key, UnaryOperator<String> columns) {
        var name = columns.apply("indicator");
        if (name.isEmpty()) {
            throw new Cells.Bad("The name of the indicator is missing.");
        }
        once(new Key(name, key.layer(), key.area()));
        var rank = Cells.whole(columns.apply("rank"), 1, Integer.MAX_VALUE);
        var value = new Value(
                Cells.figure(columns.apply("value")),
                null,
                null,
                rank,
                Cells.whole(columns.apply("decile"), 1, DECILES));
        indicators.computeIfAbsent(name, _ -> unknown(name, rank != null));
        values.put(new Key(name, key.layer(), key.area()), value);
    }

    private static Indicator unknown(String name, boolean ranked) {
        var kind = ranked ? Indicator.Kind.RANK : Indicator.Kind.FIGURE;
        return new Indicator(name, name, "Other", kind, Indicator.Worse.HIGH, 0, "", "", "");
    }

    private void published(Key key, Row row, Source file) {
        var categories = new HashSet<String>();
        var read = new LinkedHashMap<Key, Value>();
        for (var columns : file.indicators()) {
            columns.category().map(row::get).ifPresent(categories::add);
            read.put(new Key(columns.indicator().key(), key.layer(), key.area()), value(columns, row));
        }
        once(new Key(String.join("/", categories), key.layer(), key.area()));
        read.forEach((of, value) -> values.merge(of, value, Value::plus));
    }

    private static Value value(IndicatorColumns columns, Row row) {
        var value = columns.value().map(row::get).orElse("");
        if (columns.category().isPresent()) {
            var count = Cells.count(value);
            var counted = columns.counted().contains(row.get(columns.category().get()));
            return Value.share(counted ? count : count.subtract(count), count);
        }
        return new Value(
                Cells.figure(value),
                null,
                null,
                Cells.whole(columns.rank().map(row::get).orElse(""), 1, Integer.MAX_VALUE),
                Cells.whole(columns.decile().map(row::get).orElse(""), 1, DECILES));
    }

    private void once(Key key) {
        if (!seen.add(key)) {
            throw new Cells.Bad("The area " + key.area() + " stands in an earlier line already.");
        }
    }
}
