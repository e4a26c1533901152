package org.folkmoot.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * What is to be known of a sheet before its cells are read.
 *
 * @param rows how many rows have a value
 * @param merges cells that were merged over several rows, by their first row
 */
record XlsxSheet(XlsxBook.Sheet sheet, long rows, List<Merge> merges) {

    private static final int MOST_MERGES = 100_000;
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3}[0-9]{1,7}):([A-Z]{1,3}[0-9]{1,7})");

    /** Rows in which a column shows the value that stands in the first of them. */
    record Merge(int first, int last, int column) {}

    static XlsxSheet of(XlsxArchive archive, XlsxBook.Sheet sheet) {
        var merges = new ArrayList<Merge>();
        var rows = new long[1];
        var valued = new boolean[1];
        Xml.each(archive.xml(sheet.part()), xml -> {
            switch (xml.getLocalName()) {
                case "row" -> valued[0] = false;
                case "v", "is" -> {
                    rows[0] += valued[0] ? 0 : 1;
                    valued[0] = true;
                }
                case "mergeCell" -> add(merges, xml);
                default -> {
                    // layout
                }
            }
        });
        merges.sort(Comparator.comparingInt(Merge::first));
        return new XlsxSheet(sheet, rows[0], List.copyOf(merges));
    }

    private static void add(List<Merge> merges, XMLStreamReader xml) {
        var range = RANGE.matcher(String.valueOf(xml.getAttributeValue(null, "ref")));
        if (!range.matches()) {
            return;
        }
        var merge = new Merge(row(range.group(1)), row(range.group(2)), column(range.group(1)));
        if (merge.last() > merge.first()) {
            merges.add(merge);
        }
        if (merges.size() > MOST_MERGES) {
            throw new FileUnusable("The sheet has more merged cells than are taken. Unmerge them and try again.");
        }
    }

    /** The row of a reference such as B12, from 1; 0 where it has none. */
    static int row(String reference) {
        return Xml.number(reference.replaceFirst("^[A-Z]+", ""), 0);
    }

    /** The column of a reference such as B12, from 0; -1 where it has none. */
    static int column(String reference) {
        var column = 0;
        for (var i = 0; i < reference.length() && Character.isUpperCase(reference.charAt(i)) && i < 3; i++) {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
