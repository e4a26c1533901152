package org.folkmoot.post;

import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The plain form of a letter's page, which is well-formed since it is made of the letter's components. */
final class PlainText {

    private static final int WIDTH = 72;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final XMLInputFactory XML = factory();

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder block = new StringBuilder();
    private String link = "";

    private PlainText() {}

    /** Blocks divided by empty lines, lines of at most 72 signs but where an address is longer. */
    static String of(String html) {
        try {
            var plain = new PlainText();
            plain.read(XML.createXMLStreamReader(new StringReader("<page>" + html + "</page>")));
            return plain.text.toString().strip() + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("The page of a letter is not well-formed", e);
        }
    }

    private void read(XMLStreamReader page) throws XMLStreamException {
        while (page.hasNext()) {
            switch (page.next()) {
                case XMLStreamConstants.START_ELEMENT -> opened(page);
                case XMLStreamConstants.CHARACTERS -> block.append(page.getText());
                case XMLStreamConstants.END_ELEMENT -> closed(page.getLocalName());
                default -> {}
            }
        }
    }

    private void opened(XMLStreamReader page) {
        switch (page.getLocalName()) {
            case "a" -> link = page.getAttributeValue(null, "href");
            case "li" -> block.append("- ");
            default -> {}
        }
    }

    private void closed(String element) {
        switch (element) {
            case "a" -> block.append(": ").append(link);
            case "dt" -> block.append(": ");
            case "h1", "h2", "p", "dl", "ul" -> end("\n\n");
            case "div", "li" -> end("\n");
            default -> {}
        }
    }

    private void end(String gap) {
        int width = 0;
        for (var word : SPACE.split(block.toString().strip(), -1)) {
            if (width > 0 && width + 1 + word.length() > WIDTH) {
                text.append('\n');
                width = 0;
            }
            text.append(width == 0 ? "" : " ").append(word);
            width += (width == 0 ? 0 : 1) + word.length();
        }
        text.append(gap);
        block.setLength(0);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
