package org.folkmoot.place;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The names under which a published file has its values: a CSV file's heading, or the properties in GeoJSON. */
record Heading(Path file, List<String> names) {

    static Heading read(Path file, Charset encoding) {
        try {
            if (file.toString().endsWith(".json")) {
                return new Heading(file, List.of());
            }
            return new Heading(file, file.toString().endsWith(".geojson") ? properties(file) : columns(file, encoding));
        } catch (IOException | UncheckedIOException | JacksonException e) {
            throw Mistake.in(file, "the file cannot be read");
        }
    }

    private static List<String> columns(Path file, Charset encoding) throws IOException {
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(file, encoding)) {
            return rows.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        }
    }

    private static List<String> properties(Path file) throws IOException {
        JsonNode features = JsonMapper.shared().readTree(Files.readString(file)).path("features");
        return List.copyOf(features.path(0).path("properties").propertyNames());
    }

    void refuseOther(Entry entry, String name) {
        if (!names.contains(name)) {
            throw entry.mistake(
                    "%s has no column \"%s\"; it has %s".formatted(file.getFileName(), name, String.join(", ", names)));
        }
    }
}
