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
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Comma-, semicolon- or tab-separated values in one encoding; which of them is seen from the first line that has any. */
final class CsvCells implements Cells {

    private static final int LONGEST_HEADING = 1 << 16;
    private static final String NAMED_SEPARATOR = "sep=";

    private final CsvReader<CsvRecord> records;
    private long line = 1;

    private CsvCells(Reader source, Limits limits) throws IOException {
        var buffered = new BufferedReader(source, LONGEST_HEADING);
        records = CsvReader.builder()
                .fieldSeparator(separator(buffered))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(limits.cell() * 16)
                .build(CsvRecordHandler.builder().maxFieldSize(limits.cell()).build(), buffered);
    }

    /** Opens a file; {@code .gz} or not is seen from its first bytes. */
    static CsvCells open(Path file, Charset charset, Limits limits, Progress progress) {
        var text = new StrictText(Opened.open(file, charset, limits, progress), charset);
        try {
            return new CsvCells(text, limits);
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
    public @Nullable Line next() {
        try {
            var iterator = records.iterator();
            if (!iterator.hasNext()) {
                return null;
            }
            var next = iterator.next();
            line = next.getStartingLineNumber();
            return new Line(line, next.getFields());
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

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new FileUnusable("The file cannot be read: " + e.getMessage() + ".");
        }
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADING);
        var start = new char[LONGEST_HEADING / 2];
        var length = Math.max(0, text.read(start));
        text.reset();
        var lines = new String(start, 0, length).lines().toList();
        var first = lines.isEmpty() ? "" : lines.getFirst();
        if (first.indexOf('\0') >= 0) {
            throw new FileUnusable("The file is not text. Save the table as \"CSV UTF-8\" and use that.");
        }
        if (first.length() == NAMED_SEPARATOR.length() + 1
                && first.toLowerCase(Locale.ROOT).startsWith(NAMED_SEPARATOR)) {
            text.readLine();
            return first.charAt(NAMED_SEPARATOR.length());
        }
        return lines.stream()
                .filter(any -> any.chars().anyMatch(c -> ",;\t".indexOf(c) >= 0))
                .findFirst()
                .map(CsvCells::separator)
                .orElse(',');
    }

    private static char separator(String line) {
        return List.of('\t', ';').stream()
                .filter(mark -> count(line, mark) > count(line, ','))
                .findFirst()
                .orElse(',');
    }

    private static long count(String text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }
}
