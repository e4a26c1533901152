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

    private final StatementImport statements;

    OrganisationImporter(StatementImport statements) {
        this.statements = statements;
    }

    @Override
    public Set<SourceKind> kinds() {
        return Set.of(SourceKind.ORGANISATIONS);
    }

    @Override
    public Outcome read(Reading reading) {
        return statements.read(reading, "organisation", rows -> stage(reading, rows), () -> {});
    }

    private static void stage(Reading reading, Copies.Rows rows) {
        var reader = new StatedReader(reading.pack());
        var ids = new Ids(reading.at());
        var keys = new RowKeys();
        var joined = new Joined();
        reading.rows((row, columns) -> switch (reader.read(columns)) {
            case StatedReader.Refused refused -> refused.reason();
            case StatedReader.Taken(Stated stated) -> {
                var before = keys.before(stated, row.line());
                if (before > 0) {
                    yield "\"" + name(stated) + "\" stands in line " + before + " already.";
                }
                var home = joined.with(row.line(), stated.field("org_id"), stated.field("company_org_id"));
                Records.stage(rows, row.line(), keys.apart(stated, row.line()), ids.at(home), List.of());
                yield null;
            }
        });
    }

    /** What tells the row from others, for the person who mends it. */
    private static String name(Stated stated) {
        return stated.key().contains("|") ? stated.field("name") : stated.key();
    }
}
