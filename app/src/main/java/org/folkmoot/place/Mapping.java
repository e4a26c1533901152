package org.folkmoot.place;

import org.folkmoot.files.FileUnusable;
import org.folkmoot.files.Heading;
import org.folkmoot.files.Row;
import org.jspecify.annotations.Nullable;

/**
 * Finds our columns in the rows of a file.
 *
 * @param source the published source that says where they are; null for files whose columns have our names
 */
public record Mapping(@Nullable Source source) {

    /** For files whose columns have our names. */
    public static final Mapping OURS = new Mapping(null);

    boolean takes(Row row) {
        return source == null || source.reads(row::get);
    }

    /** The value of one of our columns; empty where the file has none. */
    String value(Row row, String column) {
        if (source == null) {
            return row.get(column);
        }
        var constant = source.constants().get(column);
        var published = source.columns().get(column);
        if (constant != null) {
            return constant;
        }
        if (published == null) {
            return source.kind().followsStandard() ? row.get(column) : "";
        }
        return published.value(row.get(published.published()));
    }

    /** Throws {@link FileUnusable} where a column that is needed cannot be found below this heading. */
    void check(SourceKind kind, Heading heading) {
        var needed = source == null ? kind.needed() : source.published();
        var missing =
                needed.stream().filter(column -> !heading.has(column)).sorted().toList();
        if (!missing.isEmpty()) {
            throw new FileUnusable("The file has no column " + String.join(" and no column ", missing)
                    + ". Its columns are: " + String.join(", ", heading.names()) + ".");
        }
    }

    /** Whether a published source says itself which columns are read. */
    boolean isStated() {
        return source != null;
    }
}
