package org.folkmoot.place;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** A small CSV file of a pack, read whole; every row knows its line. */
record Table(Path file) {

    /** One row, whose columns are asked for by heading. */
    record Row(Path file, NamedCsvRecord record) {

        String text(String column) {
            return record.findField(column)
                    .map(String::strip)
                    .orElseThrow(() -> Mistake.in(file, "the column \"%s\" is missing; add it".formatted(column)));
        }

        Mistake mistake(String what) {
            return Mistake.at(file, Math.toIntExact(record.getStartingLineNumber()), what);
        }
    }

    <T> List<T> rows(Function<Row, T> each) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            return reader.stream().map(line -> each.apply(new Row(file, line))).toList();
        } catch (CsvParseException e) {
            throw Mistake.in(file, "this is not a CSV file (" + e.getMessage() + ")");
        } catch (IOException | UncheckedIOException e) {
            throw Mistake.in(file, "the file cannot be read as UTF-8");
        }
    }
}
