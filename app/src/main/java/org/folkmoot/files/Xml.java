package org.folkmoot.files;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Small helps for reading the parts of a workbook. */
final class Xml {

    private Xml() {}

    /** Takes an element at its start; may read on inside it. */
    @FunctionalInterface
    interface Taker {
        void take(XMLStreamReader xml) throws XMLStreamException;
    }

    /** Gives every element of a part, the first one too, and closes it. */
    static void each(XMLStreamReader xml, Taker taker) {
        try {
            taker.take(xml);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    taker.take(xml);
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw XlsxArchive.unreadable(e);
        }
    }

    static boolean yes(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    /** A whole number not below zero, or what is given where there is none. */
    static int number(@Nullable String value, int otherwise) {
        try {
            return value == null ? otherwise : Math.max(0, Integer.parseInt(value));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
