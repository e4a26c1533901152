package org.folkmoot.files;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that the sheets of a workbook share, and texts within a cell; how they are pronounced is left out. */
final class XlsxStrings {

    private static final String PART = "xl/sharedStrings.xml";
    private static final int MOST = 32 << 20;

    private final List<String> texts = new ArrayList<>();
    private long length;

    private XlsxStrings() {}

    static XlsxStrings of(XlsxArchive archive) {
        var strings = new XlsxStrings();
        if (archive.has(PART)) {
            Xml.each(archive.xml(PART), xml -> {
                if (xml.getLocalName().equals("si")) {
                    strings.add(text(xml));
                }
            });
        }
        return strings;
    }

    /** The text with a number; empty where there is none. */
    String at(int number) {
        return number < texts.size() ? texts.get(number) : "";
    }

    private void add(String text) {
        length += text.length();
        if (length > MOST) {
            throw new FileUnusable("The spreadsheet holds more text than is taken at once. Split it into parts.");
        }
        texts.add(text);
    }

    /** All text within the element at whose start the reader stands; afterwards it stands at its end. */
    static String text(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        var depth = 1;
        var silent = 0;
        var inText = false;
        while (depth > 0) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                silent += xml.getLocalName().equals("rPh") ? 1 : 0;
                inText = xml.getLocalName().equals("t");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                silent -= xml.getLocalName().equals("rPh") ? 1 : 0;
                inText = false;
            } else if (inText && silent == 0 && xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }
}
