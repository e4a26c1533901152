package org.folkmoot.membership;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.files.Limits;
import org.folkmoot.files.Progress;
import org.folkmoot.files.Spreadsheet;
import org.folkmoot.place.Pack;
import org.folkmoot.place.Packs;

/** A list of members as a test writes it: headings and rows. */
record SheetOf(List<String> headings, List<StagedRow> rows) {

    private static final Pack PACK =
            Packs.read(Path.of("..", "packs")).pack("england-and-wales").orElseThrow();

    /** Cells are parted by a bar; the first line has the headings. */
    static SheetOf text(String... lines) {
        var rows = new ArrayList<StagedRow>();
        for (var line = 1; line < lines.length; line++) {
            rows.add(new StagedRow(line + 1L, cells(lines[line])));
        }
        return new SheetOf(cells(lines[0]), rows);
    }

    static SheetOf resource(String name) {
        var file = Path.of("src/test/resources/membership", name);
        try (var table = Spreadsheet.open(file, name, Limits.UPLOAD, Progress.SILENT)) {
            var rows = new ArrayList<StagedRow>();
            table.forEach(row -> rows.add(new StagedRow(row.line(), row.cells())));
            return new SheetOf(table.heading().names(), rows);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    Mapping suggested() {
        return Suggestions.of(headings, rows.stream().map(StagedRow::cells).toList());
    }

    Mapping recipe() {
        return Recipes.of(headings).orElseThrow().mapping(headings);
    }

    List<IncomingReader.Result> read(Mapping mapping) {
        var reader = new IncomingReader(mapping, PACK, rows);
        return rows.stream().map(reader::read).toList();
    }

    List<IncomingReader.Result> read() {
        return read(suggested());
    }

    Incoming first(Mapping mapping) {
        return (Incoming) read(mapping).getFirst();
    }

    Plan plan(Directory directory, Map<String, Answer> answers, String... knownEmails) {
        return new Planner(directory, Set.of(knownEmails), answers).plan(read());
    }

    Plan plan() {
        return plan(new Directory(), Map.of());
    }
}
