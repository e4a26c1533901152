package org.folkmoot.support.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.folkmoot.web.Words;

/**
 * A report as a document that people go on writing in: real headings, tables with header rows and bars, title and
 * language.
 */
final class Document {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String TYPES = HEAD + """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.\
            wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.\
            wordprocessingml.styles+xml"/>\
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.\
            core-properties+xml"/></Types>""";
    private static final String RELATIONS = HEAD + """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
            Target="word/document.xml"/>\
            <Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/\
            core-properties" Target="docProps/core.xml"/></Relationships>""";
    private static final String DOCUMENT_RELATIONS = HEAD + """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" \
            Target="styles.xml"/>\
            <Relationship Id="bar" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" \
            Target="{bar}"/></Relationships>""";

    private static final String COLUMNS =
            "<w:gridCol w:w=\"3800\"/><w:gridCol w:w=\"1400\"/><w:gridCol w:w=\"1400\"/>" + "<w:gridCol w:w=\"2600\"/>";

    private final Words t;
    private final StringBuilder body = new StringBuilder();
    private int bars;

    private Document(Words t) {
        this.t = t;
    }

    static byte[] of(Content content, Words t) {
        var document = new Document(t);
        document.write(content);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", RELATIONS);
            put(zip, "word/_rels/document.xml.rels", DOCUMENT_RELATIONS.replace("{bar}", DrawnBar.FILE));
            put(zip, "word/" + DrawnBar.FILE, DrawnBar.point());
            put(zip, "docProps/core.xml", properties(content));
            put(zip, "word/styles.xml", styles(content.language()));
            put(
                    zip,
                    "word/document.xml",
                    HEAD + "<w:document xmlns:w=\"" + W + "\" " + DrawnBar.NAMES + "><w:body>" + document.body
                            + "</w:body></w:document>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Content content) {
        paragraph("Title", content.title());
        paragraph(
                "",
                t.say("{0} to {1}", t.day(content.from()), t.day(content.to())) + " · " + content.publisher() + " · "
                        + t.say("numbers of {0}", t.day(content.day())));
        content.words().lines().filter(line -> !line.isBlank()).forEach(line -> paragraph("", line));
        for (var part : content.parts()) {
            paragraph("Heading1", part.title());
            paragraph("", part.printed(part.total(), t));
            if (!part.lines().isEmpty()) {
                table(part);
            }
            if (!part.left().isEmpty()) {
                paragraph("", part.left());
            }
            paragraph("", part.method());
        }
    }

    private void paragraph(String style, String text) {
        body.append("<w:p>");
        if (!style.isEmpty()) {
            body.append("<w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        }
        body.append("<w:r><w:t xml:space=\"preserve\">").append(escaped(text)).append("</w:t></w:r></w:p>");
    }

    private void table(Part part) {
        body.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"Lines\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>")
                .append("<w:tblCaption w:val=\"")
                .append(escaped(part.title()))
                .append("\"/></w:tblPr><w:tblGrid>")
                .append(COLUMNS)
                .append("</w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>");
        cells("Head", List.of(t.say("What"), t.say("How many"), t.say("Before"), t.say("Picture")));
        for (var line : part.lines()) {
            body.append("</w:tr><w:tr>");
            cells(
                    "",
                    List.of(
                            line.label(),
                            part.printed(line.value(), t),
                            line.before() == null ? "–" : part.printed(line.before(), t)));
            body.append("<w:tc>");
            bar(part, line);
            body.append("</w:tc>");
        }
        body.append("</w:tr></w:tbl>");
    }

    private void cells(String style, List<String> cells) {
        for (var cell : cells) {
            body.append("<w:tc>");
            paragraph(style, cell);
            body.append("</w:tc>");
        }
    }

    /** A row that is hidden or nothing has none. */
    private void bar(Part part, Part.Line line) {
        if (part.width(line) == 0) {
            paragraph("", "");
            return;
        }
        bars++;
        var words = line.label() + ": " + part.printed(line.value(), t);
        body.append(DrawnBar.of(bars, part.width(line), escaped(words), "bar"));
    }

    private static String properties(Content content) {
        return HEAD
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + escaped(content.title())
                + "</dc:title><dc:creator>" + escaped(content.publisher()) + "</dc:creator><dc:language>"
                + escaped(content.language()) + "</dc:language></cp:coreProperties>";
    }

    private static String styles(String language) {
        return HEAD + "<w:styles xmlns:w=\"" + W + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:sz w:val=\"22\"/><w:lang w:val=\"" + escaped(language.equals("en") ? "en-GB" : language)
                + "\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                + style("Title", "Title", "", 48) + style("Heading1", "heading 1", "<w:outlineLvl w:val=\"0\"/>", 30)
                + style("Head", "Head", "", 22)
                + "<w:style w:type=\"table\" w:styleId=\"Lines\"><w:name w:val=\"Lines\"/><w:tblPr><w:tblBorders>"
                + "<w:bottom w:val=\"single\" w:sz=\"4\"/><w:insideH w:val=\"single\" w:sz=\"4\"/></w:tblBorders></w:tblPr>"
                + "</w:style></w:styles>";
    }

    private static String style(String id, String name, String paragraph, int size) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:pPr><w:keepNext/>"
                + "<w:spacing w:before=\"120\" w:after=\"60\"/>" + paragraph + "</w:pPr><w:rPr><w:b/><w:sz w:val=\""
                + size
                + "\"/></w:rPr></w:style>";
    }

    private static String escaped(String text) {
        return text.replaceAll("[^\\u0009\\u000a\\u000d\\u0020-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        put(zip, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
