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
        var joined = new Joined();
        reading.rows((row, columns) -> switch (reader.read(columns)) {
            case StatedReader.Refused refused -> refused.reason();
            case StatedReader.Taken(Stated stated) -> {
                var before = keys.keep(stated.key(), row.line());
                if (before > 0) {
                    yield "\"" + name(stated) + "\" stands in line " + before + " already.";
                }
                var home = joined.with(row.line(), stated.field("org_id"), stated.field("company_org_id"));
                Records.stage(rows, row.line(), stated, ids.at(home), List.of());
                yield null;
            }
        });
    }

    /** What tells the row from others, for the person who mends it. */
    private static String name(Stated stated) {
        return stated.key().contains("|") ? stated.field("name") : stated.key();
    }
}
