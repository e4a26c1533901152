package org.folkmoot.membership;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.files.Cell;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of a list. */
@Component
class ListResults {

    private final JdbcClient jdbc;
    private final Undoing undoing;

    ListResults(JdbcClient jdbc, Undoing undoing) {
        this.jdbc = jdbc;
        this.undoing = undoing;
    }

    /**
     * What came of a list.
     *
     * @param kept after it was taken back: what stayed
     * @param rowsKept whether its rows can still be looked up
     */
    record Result(
            MemberList list,
            long taken,
            long refused,
            long members,
            long persons,
            List<Undoing.Kept> kept,
            boolean rowsKept) {}

    Result of(MemberList list) {
        var undone = list.state() == MemberList.State.UNDONE;
        return jdbc.sql("""
                        select (select count(*) from membership_import_row where import = :list
                                and outcome in ('take', 'repeat')) as taken,
                            (select count(*) from membership_import_row where import = :list and outcome = 'refuse')
                                as refused,
                            (select count(*) from membership_import_row where import = :list) as rows,
                            (select count(*) from membership_member where import = :list) as members,
                            (select count(*) from membership_import_person where import = :list) as persons""")
                .param("list", list.id())
                .query((row, _) -> new Result(
                        list,
                        row.getLong("taken"),
                        row.getLong("refused"),
                        row.getLong("members"),
                        row.getLong("persons"),
                        List.of(),
                        row.getLong("rows") > 0))
                .optional()
                .map(it -> undone
                        ? new Result(
                                list,
                                it.taken(),
                                it.refused(),
                                it.members(),
                                it.persons(),
                                undoing.kept(list.id()),
                                it.rowsKept())
                        : it)
                .orElseThrow();
    }

    /** How many rows were brought in so far, or need nothing. */
    long doneRows(MemberList list) {
        return jdbc.sql("""
                        select count(*) from membership_import_row where import = ?
                        and (line <= ? or outcome = 'refuse')""").params(list.id(), list.doneTo()).query(Long.class).single();
    }

    /** The refused rows with their reasons, as a file that a spreadsheet opens. */
    void refused(MemberList list, HttpServletResponse response) {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"refused-rows.csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try (var csv = CsvWriter.builder().build(response.getOutputStream())) {
            var head = new ArrayList<>(List.of("row", "reason"));
            list.headings().stream().map(Cell::guarded).forEach(head::add);
            csv.writeRecord(head);
            jdbc.sql("""
                            select line, reason, cells from membership_import_row
                            where import = ? and outcome = 'refuse' order by line""").param(list.id()).withFetchSize(500).query(row -> {
                var cells = new ArrayList<>(List.of(row.getString("line"), row.getString("reason")));
                for (var cell : (String[]) row.getArray("cells").getArray()) {
                    cells.add(Cell.guarded(cell));
                }
                csv.writeRecord(cells);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
