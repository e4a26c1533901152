package org.folkmoot.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.database.Locality;
import org.folkmoot.files.Progress;
import org.folkmoot.files.RefusedRows;
import org.folkmoot.place.Citation;
import org.folkmoot.place.ImportRequest;
import org.folkmoot.place.Imports;
import org.folkmoot.place.Mapping;
import org.folkmoot.place.SourceKind;
import org.springframework.stereotype.Component;

/** Reads lists into places, as the import command does. */
@Component
public final class Lists {

    private final Imports imports;

    Lists(Imports imports) {
        this.imports = imports;
    }

    /** An edition of a list of organisations. */
    public Imports.Result organisations(Locality place, String source, String edition, AnOrganisation... rows) {
        return read(place, SourceKind.ORGANISATIONS, source, edition, csv(rows));
    }

    /** A part of an edition of a list of organisations. */
    public Imports.Result part(Locality place, String source, String edition, AnOrganisation... rows) {
        var file = file(place, source, csv(rows));
        return imports.read(request(place, SourceKind.ORGANISATIONS, source, edition, file, true));
    }

    /** Any list, as text. */
    public Imports.Result read(Locality place, SourceKind kind, String source, String edition, String csv) {
        return imports.read(request(place, kind, source, edition, file(place, source, csv), false));
    }

    /** Any file. */
    public Imports.Result read(Locality place, SourceKind kind, String source, String edition, Path file) {
        return imports.read(request(place, kind, source, edition, file, false));
    }

    static String csv(AnOrganisation... rows) {
        var columns = Stream.of(rows)
                .flatMap(row -> row.cells().keySet().stream())
                .distinct()
                .toList();
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns);
            for (var row : rows) {
                csv.writeRecord(columns.stream()
                        .map(column -> row.cells().getOrDefault(column, ""))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Path file(Locality place, String source, String text) {
        try {
            var folder = Files.createDirectories(Path.of("target", "test-lists", place.name()));
            // two that read one list at once each have a file of their own
            return Files.writeString(Files.createTempDirectory(folder, "list").resolve(source + ".csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImportRequest request(
            Locality place, SourceKind kind, String source, String edition, Path file, boolean partial) {
        return new ImportRequest(
                place,
                kind,
                file,
                RefusedRows.beside(file),
                StandardCharsets.UTF_8,
                Mapping.OURS,
                Citation.named(source, kind),
                LocalDate.parse(edition),
                partial,
                Progress.SILENT);
    }

    /** The reasons for which rows were refused, with their lines. */
    public static List<String> refused(Imports.Result result) {
        if (result.refused() == null) {
            return List.of();
        }
        try {
            return Files.readAllLines(result.refused()).stream().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
