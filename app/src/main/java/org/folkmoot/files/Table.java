package org.folkmoot.files;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table with a heading, read once from start to end in bounded memory; blank rows are passed over.
 *
 * <p>{@link #open} reads comma-, semicolon- or tab-separated values as RFC 4180 has them, with UTF-8 (a byte order
 * mark is skipped) unless another encoding is named; {@link Spreadsheet} whatever a person keeps. Every method throws
 * {@link FileUnusable} with a sentence where the file cannot be read on.
 */
public final class Table implements Content {

    private final Cells cells;
    private final Heading heading;
    private final List<Cells.Line> ahead;
    private final List<String> notes;
    private final Limits limits;
    private long count;

    /**
     * @param ahead rows below the heading that were read already
     * @param notes what was found out about the table, in sentences
     */
    Table(Cells cells, Heading heading, List<Cells.Line> ahead, List<String> notes, Limits limits) {
        this.cells = cells;
        this.heading = heading;
        this.ahead = List.copyOf(ahead);
        this.notes = List.copyOf(notes);
        this.limits = limits;
    }

    /** Opens a file whose first line is the heading; {@code .gz} or not is seen from its first bytes. */
    public static Table open(Path file, Charset charset, Limits limits, Progress progress) {
        var cells = CsvCells.open(file, charset, limits, progress);
        try {
            var first = cells.next();
            if (first == null) {
                throw new FileUnusable("The file is empty.");
            }
            return new Table(cells, new Heading(first.cells()), List.of(), List.of(), limits);
        } catch (FileUnusable e) {
            cells.close();
            throw e;
        }
    }

    @Override
    public Heading heading() {
        return heading;
    }

    /** What a person should know of how the table was read, in sentences. */
    public List<String> notes() {
        return notes;
    }

    /** Gives every row that is not blank. */
    public void forEach(Consumer<Row> reader) {
        ahead.forEach(line -> give(line, reader));
        for (var next = cells.next(); next != null; next = cells.next()) {
            give(next, reader);
        }
    }

    @Override
    public void look() {
        forEach(_ -> {});
        if (count == 0) {
            throw new FileUnusable("The file has a heading but no rows. Nothing was changed.");
        }
    }

    @Override
    public void close() {
        cells.close();
    }

    private void give(Cells.Line line, Consumer<Row> reader) {
        if (line.blank()) {
            return;
        }
        if (++count > limits.rows()) {
            throw new FileUnusable("The table has more than " + limits.rows()
                    + " rows, the most that is taken at once. Split it into parts.");
        }
        if (line.cells().size() > limits.columns()) {
            throw new FileUnusable("Row " + line.number() + " has more than " + limits.columns()
                    + " columns, the most that is taken. Leave out the columns that are not needed.");
        }
        reader.accept(new Row(line.number(), heading, line.cells()));
    }
}
