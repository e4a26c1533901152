package org.folkmoot.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Opens a table as people keep it: XLSX, or CSV in whatever encoding and with whatever separator a spreadsheet program
 * wrote it. Of several sheets the one with most rows is read; the headings are looked for in the first rows.
 */
public final class Spreadsheet {

    private Spreadsheet() {}

    /**
     * Opens a file, which is recognised by its bytes; throws {@link FileUnusable} with what to do where it is none.
     *
     * @param name what the person calls the file
     */
    public static Table open(Path file, String name, Limits limits, Progress progress) {
        var notes = new ArrayList<String>();
        var cells = switch (FileKind.of(file, name)) {
            case ZIP -> workbook(XlsxArchive.open(file, name, limits), limits, notes);
            case TEXT -> text(file, limits, progress, notes);
        };
        try {
            var heading = HeadingSearch.in(cells);
            notes.addAll(heading.notes());
            return new Table(cells, new Heading(heading.names()), heading.ahead(), notes, limits);
        } catch (FileUnusable e) {
            cells.close();
            throw e;
        }
    }

    private static Cells text(Path file, Limits limits, Progress progress, List<String> notes) {
        var encoding = Encoding.of(file);
        if (encoding.equals(Encoding.WINDOWS)) {
            notes.add("The file is not in UTF-8 and was read as Windows-1252, as Excel writes it. Check names with"
                    + " accents.");
        }
        return CsvCells.open(file, encoding, limits, progress);
    }

    private static Cells workbook(XlsxArchive archive, Limits limits, List<String> notes) {
        try {
            var book = XlsxBook.of(archive);
            var seen = book.sheets().stream().anyMatch(sheet -> !sheet.hidden());
            var sheets = book.sheets().stream()
                    .filter(sheet -> !seen || !sheet.hidden())
                    .map(sheet -> XlsxSheet.of(archive, sheet))
                    .toList();
            var most = sheets.stream()
                    .max(Comparator.comparingLong(XlsxSheet::rows))
                    .filter(sheet -> sheet.rows() > 0)
                    .orElseThrow(() -> new FileUnusable("The workbook has no sheet with anything in it."));
            note(sheets, most, notes);
            return new XlsxCells(archive, book, most, limits);
        } catch (FileUnusable e) {
            archive.close();
            throw e;
        }
    }

    private static void note(List<XlsxSheet> sheets, XlsxSheet read, List<String> notes) {
        if (sheets.size() > 1) {
            notes.add("The workbook has " + sheets.size() + " sheets. The one with most rows was read: \""
                    + read.sheet().name() + "\". For another one, save that sheet as a file of its own.");
        }
        if (!read.merges().isEmpty()) {
            notes.add("Some cells are merged over several rows; their value counts for each of these rows.");
        }
    }
}
