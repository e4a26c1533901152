package org.folkmoot.place;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One published file, or the rows of it that came from one publisher, and how it is read.
 *
 * @param name its code, unique in the locality; facts read from it are kept under this name for ever
 * @param where published columns and the value that a row must have there to be read
 * @param except published columns and the value whose rows are not read, such as withheld persons
 * @param columns our column to the published one
 * @param constants our column to a value that all its rows have
 * @param indicators of a source of indicators: what it measures, and where the file has it
 * @param edition the date on which the publisher says this was so
 * @param attribution the sentence that the licence asks for
 * @param address where the publisher offers it
 * @param knownWrong what is known to be wrong with it, for "about this data"; empty if nothing
 */
public record Source(
        String name,
        String title,
        String publisher,
        SourceKind kind,
        Path file,
        Charset encoding,
        Map<String, String> where,
        Map<String, String> except,
        Map<String, Column> columns,
        Map<String, String> constants,
        List<IndicatorColumns> indicators,
        LocalDate edition,
        Licence licence,
        String attribution,
        URI address,
        Optional<String> knownWrong) {

    /** The columns of the published file without which it cannot be read as said. */
    public Set<String> published() {
        var names = new TreeSet<String>();
        names.addAll(where.keySet());
        names.addAll(except.keySet());
        columns.values().forEach(column -> names.add(column.published()));
        indicators.forEach(
                indicator -> Stream.of(indicator.value(), indicator.rank(), indicator.decile(), indicator.category())
                        .flatMap(Optional::stream)
                        .forEach(names::add));
        return names;
    }

    /** Whether a row is read, given its value in each published column. */
    public boolean reads(UnaryOperator<String> row) {
        return where.entrySet().stream().allMatch(column -> is(row, column))
                && except.entrySet().stream().noneMatch(column -> is(row, column));
    }

    private static boolean is(UnaryOperator<String> row, Map.Entry<String, String> column) {
        return row.apply(column.getKey()).equals(column.getValue());
    }
}
