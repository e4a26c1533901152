package org.folkmoot.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file of comma-, semicolon- or tab-separated values, read once from start to end in bounded memory.
 *
 * <p>RFC 4180, with UTF-8 (a byte order mark is skipped) unless another encoding is named; blank rows are passed over.
 * Every method throws {@link FileUnusable} with a sentence where the file cannot be read on.
 */
public final class Table implements Content {

    private static final int LONGEST_HEADING = 1 << 16;

    private final CsvReader<CsvRecord> records;
    private final Heading heading;
    private long line = 1;

    private Table(Reader source, Limits limits) throws IOException {
        var buffered = new BufferedReader(source, LONGEST_HEADING);
        var separator = separator(buffered);
        records = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(limits.cell() * 16)
                .build(CsvRecordHandler.builder().maxFieldSize(limits.cell()).build(), buffered);
        var first = read();
        if (first == null) {
            throw new FileUnusable("The file is empty.");
        }
        heading = new Heading(first.getFields());
    }

    /** Opens a file; {@code .gz} or not is seen from its first bytes. */
    public static Table open(Path file, Charset charset, Limits limits, Progress progress) {
        var text = new StrictText(Opened.open(file, charset, limits, progress), charset);
        try {
            return new Table(text, limits);
        } catch (IOException e) {
            throw closing(text, new FileUnusable("The file cannot be read: " + e.getMessage() + "."));
        } catch (FileUnusable e) {
            throw closing(text, e);
        }
    }

    private static FileUnusable closing(StrictText text, FileUnusable reason) {
        try {
            text.close();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
        return reason;
    }

    @Override
    public Heading heading() {
        return heading;
    }

    /** Gives every row that is not blank. */
    public void forEach(Consumer<Row> reader) {
        for (var next = read(); next != null; next = read()) {
            var row = new Row(next.getStartingLineNumber(), heading, next.getFields());
            if (!row.blank()) {
                reader.accept(row);
            }
        }
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new FileUnusable("The file cannot be read: " + e.getMessage() + ".");
        }
    }

    private @Nullable CsvRecord read() {
        try {
            var iterator = records.iterator();
            if (!iterator.hasNext()) {
                return null;
            }
            var next = iterator.next();
            line = next.getStartingLineNumber();
            return next;
        } catch (CsvParseException e) {
            if (e.getCause() instanceof FileUnusable reason) {
                throw reason;
            }
            throw new FileUnusable(
                    "After line " + line + " a quotation mark stands where none can, or a cell is too"
                            + " long to be one: most likely a quotation mark is opened and never closed. Mend it and try again.");
        } catch (UncheckedIOException e) {
            throw new FileUnusable("After line " + line + " the file cannot be read on: it is cut short or damaged.");
        }
    }

    private static char separator(Reader text) throws IOException {
        text.mark(LONGEST_HEADING);
        var start = new char[LONGEST_HEADING / 2];
        var length = Math.max(0, text.read(start));
        text.reset();
        var firstLine = new String(start, 0, length).lines().findFirst().orElse("");
        if (firstLine.indexOf('\0') >= 0) {
            throw new FileUnusable("The file is not text. Save the table as \"CSV UTF-8\" and use that.");
        }
        return List.of('\t', ';').stream()
                .filter(mark -> count(firstLine, mark) > count(firstLine, ','))
                .findFirst()
                .orElse(',');
    }

    private static long count(String text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }
}
