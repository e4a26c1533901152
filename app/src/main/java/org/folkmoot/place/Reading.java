package org.folkmoot.place;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.folkmoot.files.Content;
import org.folkmoot.files.FileUnusable;
import org.folkmoot.files.JsonList;
import org.folkmoot.files.RefusedRows;
import org.folkmoot.files.Row;
import org.folkmoot.files.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One file being read: its rows as our columns, and whatever an importer must know about it. */
public final class Reading {

    /** Takes one row; answers null, or the reason why it is refused: a sentence for whoever mends the file. */
    @FunctionalInterface
    public interface Taker {
        @Nullable
        String take(Row row, UnaryOperator<String> columns);
    }

    /** Takes one object; answers null, or the reason why it is refused. */
    @FunctionalInterface
    public interface ObjectTaker {
        @Nullable
        String take(Row row, ObjectNode object);
    }

    private static final int MOST_CELLS = 500_000;
    private static final int LONGEST_KEY = 100;

    private final ImportRequest request;
    private final Pack pack;
    private final int source;
    private final Instant at;
    private final Content content;
    private final RefusedRows refused;
    private final Set<String> refusedCells = new HashSet<>();
    private long read;

    Reading(ImportRequest request, Pack pack, int source, Instant at, Content content, RefusedRows refused) {
        this.request = request;
        this.pack = pack;
        this.source = source;
        this.at = at;
        this.content = content;
        this.refused = refused;
    }

    public ImportRequest request() {
        return request;
    }

    public Pack pack() {
        return pack;
    }

    /** The number of the source within its place. */
    public int source() {
        return source;
    }

    public LocalDate edition() {
        return request.edition();
    }

    public Instant at() {
        return at;
    }

    /** The table or the list of objects that the file holds. */
    public Content content() {
        return content;
    }

    /** Gives every row of the table to the taker and keeps the refused ones. */
    public void rows(Taker taker) {
        if (!(content instanceof Table table)) {
            throw new FileUnusable("The file is JSON, but here it must be CSV.");
        }
        request.mapping().check(request.kind(), table.heading());
        table.forEach(row -> {
            if (request.mapping().takes(row)) {
                read++;
                var reason = wrong(row);
                if (reason == null) {
                    reason = taker.take(row, name -> value(row, name));
                }
                if (reason != null) {
                    refuse(row, reason);
                }
            }
        });
        if (read == 0) {
            throw new FileUnusable("The file has a heading but no rows. Nothing was changed.");
        }
    }

    /** Gives every object of the list with this name to the taker and keeps the refused ones. */
    public void objects(String name, ObjectTaker taker) {
        if (!(content instanceof JsonList list)) {
            throw new FileUnusable("The file is CSV, but here it must be JSON.");
        }
        list.forEach(name, (row, object) -> {
            read++;
            var reason = object == null ? "This is not an object." : taker.take(row, object);
            if (reason != null) {
                refuse(row, reason);
            }
        });
        if (read == 0) {
            throw new FileUnusable("The file's list \"" + name + "\" is empty. Nothing was changed.");
        }
    }

    /** Refuses a row that was taken before. */
    public void refuse(long line, List<String> cells, String reason) {
        refuse(new Row(line, content.heading(), cells), reason);
    }

    private void refuse(Row row, String reason) {
        refused.add(row, reason);
        if (refusedCells.size() < MOST_CELLS) {
            row.cells().stream()
                    .filter(cell -> cell.length() <= LONGEST_KEY && cell.indexOf('\0') < 0)
                    .map(String::strip)
                    .forEach(refusedCells::add);
        }
    }

    /** What stands in rows that were refused: whoever is named so is still in the source, though nothing new is known. */
    public Set<String> refusedCells() {
        return refusedCells;
    }

    long read() {
        return read;
    }

    long refused() {
        return refused.count();
    }

    /** Whether what the file leaves out is no longer in the source; not where very many rows could not be read. */
    public boolean whole() {
        return !request.partial() && read > refused.count() && refusedCells.size() < MOST_CELLS;
    }

    private String value(Row row, String column) {
        return request.mapping().value(row, column);
    }

    /** What is wrong with a row whatever its columns mean, or null. */
    private static @Nullable String wrong(Row row) {
        if (row.cells().stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
            return "The row holds a character that is no text (NUL).";
        }
        if (!row.ragged()) {
            return null;
        }
        return "The row has " + row.cells().size() + " cells, the heading has "
                + row.heading().names().size() + ". A comma or a quotation mark is missing or too many.";
    }

    /** Columns of the file that nobody reads. */
    List<String> unread(Importer importer) {
        return content instanceof Table && !request.mapping().isStated()
                ? content.heading().names().stream()
                        .filter(name -> !name.isEmpty() && !importer.reads(request.kind(), name))
                        .toList()
                : List.of();
    }
}
