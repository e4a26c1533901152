package org.folkmoot.register;

import java.util.List;
import java.util.Set;
import org.folkmoot.database.Copies;
import org.folkmoot.place.Importer;
import org.folkmoot.place.Reading;
import org.folkmoot.place.SourceKind;
import org.springframework.stereotype.Component;

/** Reads lists of organisations. */
@Component
class OrganisationImporter implements Importer {

    private final Copies copies;
    private final Records records;
    private final Cards cards;

    OrganisationImporter(Copies copies, Records records, Cards cards) {
        this.copies = copies;
        this.records = records;
        this.cards = cards;
    }

    @Override
    public Set<SourceKind> kinds() {
        return Set.of(SourceKind.ORGANISATIONS);
    }

    @Override
    public Outcome read(Reading reading) {
        records.makeStage();
        copies.into(Records.STAGE, rows -> stage(reading, rows));
        records.find(reading);
        var outcome = records.keep(reading, "organisation");
        cards.refresh(reading);
        return outcome;
    }

    private static void stage(Reading reading, Copies.Rows rows) {
        var reader = new StatedReader(reading.pack());
        var ids = new Ids(reading.at());
        var keys = new Lines();
        var numbers = new Lines();
        reading.rows((row, columns) -> switch (reader.read(columns)) {
            case StatedReader.Refused refused -> refused.reason();
            case StatedReader.Taken(Stated stated) -> {
                var before = keys.keep(stated.key(), row.line());
                if (before > 0) {
                    yield "\"" + stated.key() + "\" stands in line " + before + " already.";
                }
                var own = stated.field("org_id");
                var first = own.isEmpty() ? 0 : numbers.keep(own, row.line());
                Records.stage(rows, row.line(), stated, ids.at(first > 0 ? first : row.line()), List.of());
                yield null;
            }
        });
    }
}
