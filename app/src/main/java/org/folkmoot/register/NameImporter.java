package org.folkmoot.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.folkmoot.database.Copies;
import org.folkmoot.place.Importer;
import org.folkmoot.place.OrgId;
import org.folkmoot.place.Reading;
import org.folkmoot.place.SourceKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of other names of organisations that the register has: {@code org_id, name_type, name}. */
@Component
class NameImporter implements Importer {

    private final StatementImport statements;
    private final JdbcClient jdbc;

    NameImporter(StatementImport statements, JdbcClient jdbc) {
        this.statements = statements;
        this.jdbc = jdbc;
    }

    @Override
    public Set<SourceKind> kinds() {
        return Set.of(SourceKind.OTHER_NAMES);
    }

    @Override
    public Outcome read(Reading reading) {
        return statements.read(reading, "name", rows -> stage(reading, rows), () -> refuseStrangers(reading));
    }

    private static void stage(Reading reading, Copies.Rows rows) {
        var keys = new Lines();
        reading.rows((row, columns) -> {
            var name = StatedReader.clean(columns.apply("name"));
            var id = reading.pack().orgId(columns.apply("org_id"));
            var wrong = StatedReader.wrongName(name);
            if (!wrong.isEmpty()) {
                return wrong;
            }
            if (id instanceof OrgId.Refused refused) {
                return refused.sentence() + ".";
            }
            var tooLong = StatedReader.tooLong(columns, List.of("org_id", "name_type"));
            if (!tooLong.isEmpty()) {
                return tooLong;
            }
            var stated = stated(id.toString(), name, columns);
            var before = keys.keep(stated.key(), row.line());
            if (before > 0) {
                return "The same name of the same organisation stands in line " + before + " already.";
            }
            Records.stage(rows, row.line(), stated, null, row.cells());
            return null;
        });
    }

    private static Stated stated(String orgId, String name, UnaryOperator<String> columns) {
        var type = columns.apply("name_type");
        var fields = new LinkedHashMap<>(Map.of("org_id", orgId));
        fields.put("other_name", name);
        if (!type.isEmpty()) {
            fields.put("name_type", type);
        }
        return new Stated(orgId + "|" + type + "|" + name, fields, Map.of());
    }

    private void refuseStrangers(Reading reading) {
        jdbc.sql("select line, own, cells from placed where organisation is null order by line")
                .query((row, _) -> {
                    var cells = List.of((String[]) row.getArray("cells").getArray());
                    reading.refuse(
                            row.getLong("line"),
                            cells,
                            "No organisation with the number " + row.getString("own")
                                    + " is on this register. Import it first, then this file again.");
                    return 1;
                })
                .list();
    }
}
