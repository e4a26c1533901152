package org.folkmoot.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file that were not taken, with line and reason, usually beside it: {@code FILE.refused.csv}. Where
 * that folder cannot be written they go to the working folder. No refused row, no file.
 */
public final class RefusedRows implements AutoCloseable {

    private final Path beside;
    private @Nullable CsvWriter out;
    private @Nullable Path written;
    private long count;

    /** Where the refused rows of a file go that a person names. */
    public static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".refused.csv");
    }

    /** Keeps refused rows in a file, which is removed first. */
    public RefusedRows(Path file) {
        this.beside = file;
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // it cannot be written either, which is found out when there is something to write
        }
    }

    /** Keeps a row with the reason, a sentence for the person who mends it. */
    public void add(Row row, String reason) {
        count++;
        var cells = new ArrayList<>(List.of(Long.toString(row.line()), reason));
        row.cells().stream().map(Cell::guarded).forEach(cells::add);
        try {
            writer(row.heading()).writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw unwritable(e);
        }
    }

    public long count() {
        return count;
    }

    /** Where they are, or null where there are none. */
    public @Nullable Path path() {
        return written;
    }

    /** Ends the file; throws {@link FileUnusable} where the rows cannot be kept. */
    public void end() {
        var closing = out;
        out = null;
        if (closing != null) {
            try {
                closing.close();
            } catch (IOException e) {
                throw unwritable(e);
            }
        }
    }

    @Override
    public void close() {
        end();
    }

    private FileUnusable unwritable(Exception e) {
        var cause = e.getCause() == null ? e : e.getCause();
        return new FileUnusable("The file " + written + " with the refused rows cannot be written ("
                + cause.getMessage()
                + "). Nothing was changed: make room for it, then try again.");
    }

    private CsvWriter writer(Heading heading) {
        if (out == null) {
            out = create();
            var head = new ArrayList<>(List.of("line", "reason"));
            head.addAll(heading.names());
            out.writeRecord(head);
        }
        return out;
    }

    private CsvWriter create() {
        try {
            written = beside;
            Files.createDirectories(beside.toAbsolutePath().getParent());
            return CsvWriter.builder().build(beside);
        } catch (IOException e) {
            try {
                written = Path.of(String.valueOf(beside.getFileName()));
                return CsvWriter.builder().build(written);
            } catch (IOException again) {
                again.addSuppressed(e);
                throw new UncheckedIOException(again);
            }
        }
    }
}
