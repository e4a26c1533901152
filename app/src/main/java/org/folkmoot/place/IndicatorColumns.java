package org.folkmoot.place;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a published file has an indicator: in columns of its own, or in the rows of some categories, whose sum is then
 * set against the sum of all rows of the area.
 *
 * @param value the column of the value; of a share, of the part
 * @param rank the column of the rank, if there is one
 * @param decile the column of the tenth of the country, 1 for the most need, if there is one
 * @param category the column of the category; empty where the indicator has columns of its own
 * @param counted the categories that are counted, in the same order in every program
 */
public record IndicatorColumns(
        Indicator indicator,
        Optional<String> value,
        Optional<String> rank,
        Optional<String> decile,
        Optional<String> category,
        Set<String> counted) {

    static IndicatorColumns from(Entry entry, Heading heading) {
        var fields = entry.fields(
                "title",
                "family",
                "kind",
                "worse",
                "ranked",
                "country",
                "means",
                "silent",
                "value",
                "rank",
                "decile",
                "category",
                "counted");
        for (var column : List.of("value", "rank", "decile", "category")) {
            fields.find(column).ifPresent(named -> heading.refuseOther(named, named.text()));
        }
        var columns = new IndicatorColumns(
                Indicator.of(key(entry), fields),
                fields.optionalText("value"),
                fields.optionalText("rank"),
                fields.optionalText("decile"),
                fields.optionalText("category"),
                Collections.unmodifiableSet(new TreeSet<>(fields.texts("counted"))));
        if (columns.value.isEmpty() && columns.rank.isEmpty()) {
            throw entry.mistake("\"%s\" needs the column of its value or of its rank".formatted(entry.key()));
        }
        if (columns.category.isPresent() == columns.counted.isEmpty()) {
            throw entry.mistake("\"%s\" needs both \"category\" and \"counted\", or neither".formatted(entry.key()));
        }
        return columns;
    }

    private static String key(Entry entry) {
        try {
            return LocalityFiles.name(entry.key());
        } catch (IllegalArgumentException _) {
            throw entry.mistake("\"%s\" must be small letters, digits and hyphens".formatted(entry.key()));
        }
    }
}
