package org.folkmoot.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A file that somebody gives us, and what is read of it. */
public record Given(Path file) {

    /** The text as UTF-8. */
    public static Given text(Path folder, String text) {
        return bytes(folder, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Given bytes(Path folder, byte[] bytes) {
        return named(folder.resolve("given.csv"), bytes);
    }

    /** Packed by gzip. */
    public static Given packed(Path folder, byte[] bytes) {
        return named(folder.resolve("given.csv.gz"), gzip(bytes));
    }

    public static Given named(Path file, byte[] bytes) {
        try {
            return new Given(Files.write(file, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** Reads it all, within small limits: 32 MB, cells of 1,000 characters. */
    List<Row> rows() {
        return rows(StandardCharsets.UTF_8);
    }

    List<Row> rows(Charset charset) {
        try (var table = Table.open(file, charset, new Limits(32 << 20, 100, 1000), Progress.SILENT)) {
            var rows = new ArrayList<Row>();
            table.forEach(rows::add);
            return rows;
        }
    }
}
