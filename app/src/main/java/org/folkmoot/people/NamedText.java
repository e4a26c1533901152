package org.folkmoot.people;

import java.util.function.Function;
import org.folkmoot.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A column of a room's own table in which the staff may name somebody. All of them are searched in one statement.
 *
 * @param about SQL for what the text is about, told of a row of the table
 * @param kind what whoever is named reads that it is; null where not even that there is such a text is told
 */
public record NamedText(
        String table, String column, String about, @Nullable Function<Words, String> kind) {

    /** A text of which nothing more is said. */
    public static NamedText of(String table, String column, Function<Words, String> kind) {
        return new NamedText(table, column, "''", kind);
    }

    /** A text that is redacted without a word. */
    public static NamedText untold(String table, String column) {
        return new NamedText(table, column, "''", null);
    }

    /** Selects its number, what it is about and the text, where it fits one of the patterns {@code :like}. */
    String select(int number) {
        return "select distinct %d as number, %s as about, %s as text from %s where %s ilike any(:like)"
                .formatted(number, about, column, table, column);
    }

    String update() {
        return "update %s set %s = :without where %s = :text".formatted(table, column, column);
    }
}
