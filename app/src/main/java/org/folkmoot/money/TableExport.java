package org.folkmoot.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Grants as rows of a table with the standard's column titles; further elements of a list get numbered columns. */
final class TableExport {

    private record Place(Column column, int index, String title) {}

    private final List<Place> places;

    /** @param lengths the members that any grant has, and how many elements each has at most */
    TableExport(Map<String, Integer> lengths) {
        places = new ArrayList<>();
        for (var column : Standard.COLUMNS) {
            if (Conformity.PRIVATE.contains(column.steps().getLast())) {
                continue;
            }
            var top = column.steps().getFirst().replace("[]", "");
            IntStream.range(0, lengths.getOrDefault(top, 0))
                    .filter(index -> index == 0 || column.steps().size() > 1)
                    .forEach(index -> places.add(new Place(column, index, title(column, index))));
        }
    }

    List<String> titles() {
        return places.stream().map(Place::title).toList();
    }

    List<String> cells(ObjectNode grant) {
        return places.stream()
                .map(place -> cell(grant, place.column().steps(), place.index()))
                .toList();
    }

    private static String title(Column column, int index) {
        var colon = column.title().indexOf(':');
        return index == 0
                ? column.title()
                : column.title().substring(0, colon) + ":" + index
                        + column.title().substring(colon);
    }

    private static String cell(JsonNode grant, List<String> steps, int index) {
        var at = grant;
        for (var i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            at = step.endsWith("[]")
                    ? at.path(step.substring(0, step.length() - 2)).path(i == 0 ? index : 0)
                    : at.path(step);
        }
        return at.isNumber() ? at.decimalValue().toPlainString() : at.asString("");
    }
}
