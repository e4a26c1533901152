package org.folkmoot.place;

import java.util.Locale;
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
        return published == null ? "" : published.value(row.get(published.published()));
    }

    /** Whether one of our columns can be found below this heading; of a published source that is checked before. */
    boolean finds(String column, Heading heading) {
        return source != null || heading.has(column);
    }

    /** Whether a column of the file is read. */
    boolean reads(String name, SourceKind kind) {
        return source != null || kind.reads(name.toLowerCase(Locale.ROOT));
    }
}
