package org.folkmoot.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An XLSX file written by hand, part by part: {@code Workbook.of("<row>…</row>")}. Style 1 is a day, style 2 a day of
 * the workbook's own format, style 3 an amount of money.
 */
public record Workbook(Map<String, String> parts) {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS =
            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    /** A workbook with one sheet of these rows. */
    public static Workbook of(String rows) {
        return new Workbook(Map.of()).sheet("Sheet1", rows, "");
    }

    public static Workbook empty() {
        return new Workbook(Map.of());
    }

    /** With another sheet; the state is "hidden" or nothing. */
    public Workbook sheet(String name, String rows, String state) {
        var number = parts.keySet().stream()
                        .filter(part -> part.contains("worksheets/"))
                        .count()
                + 1;
        var entry = "<sheet name=\"" + name + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\""
                + (state.isEmpty() ? "" : " state=\"" + state + "\"") + "/>";
        return with("xl/worksheets/sheet" + number + ".xml", sheetXml(rows, ""))
                .with("sheets", parts.getOrDefault("sheets", "") + entry);
    }

    /** With merged cells, such as {@code A2:A4}, on the only sheet. */
    public Workbook merged(String rows, String... ranges) {
        var merges = "<mergeCells>"
                + String.join(
                        "",
                        Arrays.stream(ranges)
                                .map(range -> "<mergeCell ref=\"" + range + "\"/>")
                                .toList())
                + "</mergeCells>";
        return of("").with("xl/worksheets/sheet1.xml", sheetXml(rows, merges));
    }

    public Workbook since1904() {
        return with("1904", "<workbookPr date1904=\"1\"/>");
    }

    public Workbook shared(String... texts) {
        var all = new StringBuilder();
        for (var text : texts) {
            all.append("<si>").append(text).append("</si>");
        }
        return with("xl/sharedStrings.xml", HEAD + "<sst " + MAIN + ">" + all + "</sst>");
    }

    /** With a part as it is, or what a test needs. */
    public Workbook with(String part, String text) {
        var more = new LinkedHashMap<>(parts);
        more.put(part, text);
        return new Workbook(more);
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "xl/workbook.xml", workbook());
            put(zip, "xl/_rels/workbook.xml.rels", relations());
            put(zip, "xl/styles.xml", STYLES);
            for (var part : parts.entrySet()) {
                if (part.getKey().contains("/") || part.getKey().contains("\\")) {
                    put(zip, part.getKey(), part.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public Path in(Path folder) {
        return Given.named(folder.resolve("given.xlsx"), bytes()).file();
    }

    /** A row of texts. */
    public static String row(int number, String... cells) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        for (var i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.append("<c r=\"")
                        .append((char) ('A' + i))
                        .append(number)
                        .append(cells[i].startsWith("<") ? "\"" : "\" t=\"inlineStr\"")
                        .append(
                                cells[i].startsWith("<")
                                        ? " " + cells[i].substring(1)
                                        : "><is><t>" + cells[i] + "</t></is></c>");
            }
        }
        return row + "</row>";
    }

    /** A cell, for {@link #row}: of a type such as "n", with a style and a value. */
    public static String cell(String type, int style, String value) {
        return "<t=\"" + type + "\" s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    private String workbook() {
        return HEAD + "<workbook " + MAIN + " " + RELATIONS + ">" + parts.getOrDefault("1904", "") + "<sheets>"
                + parts.getOrDefault("sheets", "") + "</sheets></workbook>";
    }

    private String relations() {
        var all = new StringBuilder(
                HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (var number = 1; parts.containsKey("xl/worksheets/sheet" + number + ".xml"); number++) {
            all.append("<Relationship Id=\"rId")
                    .append(number)
                    .append("\" Type=\"worksheet\" Target=\"worksheets/sheet")
                    .append(number)
                    .append(".xml\"/>");
        }
        return all + "</Relationships>";
    }

    private static String sheetXml(String rows, String merges) {
        return HEAD + "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData>" + merges + "</worksheet>";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static final String STYLES = HEAD + "<styleSheet " + MAIN
            + "><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd\\-mmm\\-yyyy;@\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"[$£-809]#,##0.00;[Red]-[$£-809]#,##0.00\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs>"
            + "</styleSheet>";
}
