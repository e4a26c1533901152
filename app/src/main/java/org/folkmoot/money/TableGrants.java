package org.folkmoot.money;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.folkmoot.files.FileUnusable;
import org.folkmoot.files.Heading;
import org.folkmoot.place.Mapping;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns the rows of one table into grants as the standard's JSON has them, whatever the order of the columns. */
final class TableGrants {

    private static final List<String> NEEDED = List.of("Identifier", "Amount Awarded", "Award Date");

    private record Source(String heading, Standard.Place place) {}

    private final List<Source> sources = new ArrayList<>();

    /** Throws {@link FileUnusable} where the heading lacks what tells one grant from another. */
    TableGrants(Heading heading, Mapping mapping) {
        var names = new LinkedHashSet<>(heading.names());
        var source = mapping.source();
        if (source != null) {
            names.removeIf(name -> source.columns().values().stream()
                    .anyMatch(column -> column.published().equals(name)));
            names.addAll(source.columns().keySet());
            names.addAll(source.constants().keySet());
        }
        names.forEach(name -> Standard.place(name).ifPresent(place -> sources.add(new Source(name, place))));
        for (var needed : NEEDED) {
            if (sources.stream()
                    .noneMatch(known -> known.place().column().title().equals(needed))) {
                throw new FileUnusable("The file has no column " + needed + ", which the 360Giving Data Standard"
                        + " asks for. Its columns are: " + String.join(", ", heading.names()) + ".");
            }
        }
    }

    /** The grant of one row: texts only, and only where a cell is not blank. */
    ObjectNode grant(UnaryOperator<String> row) {
        var grant = JsonNodeFactory.instance.objectNode();
        for (var source : sources) {
            var value = row.apply(source.heading());
            if (!value.isEmpty()) {
                put(grant, source.place(), value);
            }
        }
        return grant;
    }

    private static void put(ObjectNode grant, Standard.Place place, String value) {
        var steps = place.column().steps();
        var index = place.index();
        var at = grant;
        for (var step : steps.subList(0, steps.size() - 1)) {
            at = step.endsWith("[]") ? element(list(at, step), index) : at.withObjectProperty(step);
            index = step.endsWith("[]") ? 0 : index;
        }
        var last = steps.getLast();
        if (last.endsWith("[]")) {
            list(at, last).add(value);
        } else if (!at.has(last)) {
            at.put(last, value);
        }
    }

    private static ArrayNode list(ObjectNode at, String step) {
        return at.withArrayProperty(step.substring(0, step.length() - 2));
    }

    private static ObjectNode element(ArrayNode list, int index) {
        while (list.size() <= index) {
            list.addObject();
        }
        return (ObjectNode) list.get(index);
    }
}
