package org.folkmoot.place;

import java.util.Map;
import org.folkmoot.files.Heading;
import org.folkmoot.files.Row;

/**
 * Finds our columns in the rows of a published file.
 *
 * @param where published columns and the value that a row must have there to be read
 * @param columns our column to the published one; one that is not named has the same name in the file
 * @param constants our column to a value that all rows have
 */
public record Mapping(Map<String, String> where, Map<String, Column> columns, Map<String, String> constants) {

    /** For files whose columns have our names. */
    public static final Mapping OURS = new Mapping(Map.of(), Map.of(), Map.of());

    static Mapping of(Source source) {
        return new Mapping(source.where(), source.columns(), source.constants());
    }

    /** Whether the row is of this source. */
    boolean takes(Row row) {
        return where.entrySet().stream()
                .allMatch(wanted -> row.get(wanted.getKey()).equals(wanted.getValue()));
    }

    /** The value of one of our columns; empty where the file has none. */
    String value(Row row, String column) {
        var constant = constants.get(column);
        if (constant != null) {
            return constant;
        }
        var published = columns.get(column);
        if (published != null) {
            return published.value(row.get(published.published()));
        }
        return columns.isEmpty() ? row.get(column) : "";
    }

    /** Whether one of our columns can be found below this heading. */
    boolean finds(String column, Heading heading) {
        var published = columns.get(column);
        return constants.containsKey(column)
                || (published == null ? columns.isEmpty() && heading.has(column) : heading.has(published.published()));
    }

    /** Whether a published column is read. */
    boolean reads(String published, SourceKind kind) {
        return where.containsKey(published)
                || columns.values().stream()
                        .anyMatch(column -> column.published().equals(published))
                || (columns.isEmpty() && kind.reads(published));
    }
}
