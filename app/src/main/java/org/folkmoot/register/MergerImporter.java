package org.folkmoot.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.folkmoot.database.Copies;
import org.folkmoot.place.Importer;
import org.folkmoot.place.Reading;
import org.folkmoot.place.SourceKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads registers of mergers; the merger is stated of both organisations, as far as the register has them. */
@Component
class MergerImporter implements Importer {

    private static final List<String> DATES = List.of("date_registered", "date_transferred", "date_vested");

    private final StatementImport statements;
    private final JdbcClient jdbc;

    MergerImporter(StatementImport statements, JdbcClient jdbc) {
        this.statements = statements;
        this.jdbc = jdbc;
    }

    @Override
    public Set<SourceKind> kinds() {
        return Set.of(SourceKind.MERGERS);
    }

    @Override
    public Outcome read(Reading reading) {
        return statements.read(reading, "merger", rows -> stage(reading, rows), () -> refuseStrangers(reading));
    }

    private static void stage(Reading reading, Copies.Rows rows) {
        var keys = new Lines();
        reading.rows((row, columns) -> {
            var wrong = wrong(columns);
            if (!wrong.isEmpty()) {
                return wrong;
            }
            var fields = fields(columns);
            var key = fields.get("merged_from") + "|" + fields.get("merged_into");
            var before = keys.keep(key, row.line());
            if (before > 0) {
                return "The same merger stands in line " + before + " already.";
            }
            for (var side : List.of("from", "to")) {
                var own = new LinkedHashMap<>(fields);
                own.put("org_id", columns.apply(side + "_org_id"));
                Records.stage(rows, row.line(), new Stated(key + "|" + side, own, Map.of()), null, row.cells());
            }
            return null;
        });
    }

    private static String wrong(UnaryOperator<String> columns) {
        return Stream.of("from_name", "to_name")
                .map(column -> StatedReader.wrongName(StatedReader.clean(columns.apply(column))))
                .filter(reason -> !reason.isEmpty())
                .findFirst()
                .orElse(StatedReader.tooLong(columns, List.of("from_org_id", "to_org_id")));
    }

    private static Map<String, String> fields(UnaryOperator<String> columns) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("merged_from", StatedReader.clean(columns.apply("from_name")));
        fields.put("merged_into", StatedReader.clean(columns.apply("to_name")));
        fields.put("merged_from_id", columns.apply("from_org_id"));
        fields.put("merged_into_id", columns.apply("to_org_id"));
        DATES.stream()
                .map(columns)
                .filter(date -> date.length() >= 10)
                .findFirst()
                .ifPresent(date -> fields.put("merged_on", date.substring(0, 10)));
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private void refuseStrangers(Reading reading) {
        jdbc.sql("""
                select line, min(cells::text)::text[] as cells from placed
                group by line having count(organisation) = 0 order by line""")
                .query((row, _) -> {
                    reading.refuse(
                            row.getLong("line"),
                            List.of((String[]) row.getArray("cells").getArray()),
                            "Neither organisation is on this register.");
                    return 1;
                })
                .list();
    }
}
