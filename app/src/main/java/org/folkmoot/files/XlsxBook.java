package org.folkmoot.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook says of itself.
 *
 * @param since1904 whether its dates count from 1904, as old Macintoshes had it, not from 1900
 */
record XlsxBook(List<Sheet> sheets, boolean since1904) {

    /** A sheet and the part of the archive that it is in. */
    record Sheet(String name, String part, boolean hidden) {}

    static XlsxBook of(XlsxArchive archive) {
        var parts = parts(archive);
        var sheets = new ArrayList<Sheet>();
        var since1904 = new boolean[1];
        Xml.each(archive.xml("xl/workbook.xml"), xml -> {
            if (xml.getLocalName().equals("workbookPr")) {
                since1904[0] = Xml.yes(xml.getAttributeValue(null, "date1904"));
            } else if (xml.getLocalName().equals("sheet")) {
                var part = parts.get(relation(xml));
                if (part != null && part.contains("worksheets/") && archive.has(part)) {
                    sheets.add(new Sheet(
                            String.valueOf(xml.getAttributeValue(null, "name")),
                            part,
                            xml.getAttributeValue(null, "state") != null
                                    && !"visible".equals(xml.getAttributeValue(null, "state"))));
                }
            }
        });
        return new XlsxBook(List.copyOf(sheets), since1904[0]);
    }

    /** Where the parts are that the workbook names by relation. */
    private static Map<String, String> parts(XlsxArchive archive) {
        var parts = new HashMap<String, String>();
        Xml.each(archive.xml("xl/_rels/workbook.xml.rels"), xml -> {
            var target = xml.getAttributeValue(null, "Target");
            if (target != null) {
                parts.put(
                        String.valueOf(xml.getAttributeValue(null, "Id")),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        });
        return parts;
    }

    /** The attribute {@code r:id}, whatever the name space is called. */
    private static @Nullable String relation(XMLStreamReader xml) throws XMLStreamException {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
