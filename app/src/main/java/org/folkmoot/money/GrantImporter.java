package org.folkmoot.money;

import java.util.Set;
import org.folkmoot.database.Copies;
import org.folkmoot.files.JsonList;
import org.folkmoot.files.Row;
import org.folkmoot.files.Table;
import org.folkmoot.place.Importer;
import org.folkmoot.place.Reading;
import org.folkmoot.place.SourceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Reads grants published in the 360Giving Data Standard, from CSV by its column titles or from JSON. */
@Component
class GrantImporter implements Importer {

    private final Copies copies;
    private final GrantRecords records;

    GrantImporter(Copies copies, GrantRecords records) {
        this.copies = copies;
        this.records = records;
    }

    @Override
    public Set<SourceKind> kinds() {
        return Set.of(SourceKind.GRANTS);
    }

    @Override
    public boolean reads(SourceKind kind, String column) {
        return Standard.place(column).isPresent();
    }

    @Override
    public Outcome read(Reading reading) {
        records.makeStage();
        copies.into(GrantRecords.STAGE, rows -> stage(reading, rows));
        records.place(reading);
        return records.keep(reading);
    }

    private static void stage(Reading reading, Copies.Rows rows) {
        var reader = new GrantReader(reading.pack(), reading.at());
        switch (reading.content()) {
            case Table table -> {
                var grants = new TableGrants(table.heading(), reading.request().mapping());
                reading.rows((row, columns) -> take(reader, rows, grants.grant(columns), row));
            }
            case JsonList _ -> reading.objects("grants", (row, object) -> take(reader, rows, object, row));
        }
    }

    private static @Nullable String take(GrantReader reader, Copies.Rows rows, ObjectNode published, Row row) {
        return switch (reader.read(published)) {
            case GrantReader.Refused refused -> refused.reason();
            case GrantReader.Taken(Stated stated) -> {
                GrantRecords.stage(rows, row, stated);
                yield null;
            }
        };
    }
}
