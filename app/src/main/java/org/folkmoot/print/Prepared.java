package org.folkmoot.print;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A page as the press takes it: read as XML, with the style of paper, and bookmarks of its headings. */
final class Prepared {

    private static final String NO_XML = "[^\\u0009\\u000a\\u000d\\u0020-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]";

    private Prepared() {}

    static Document of(String page) {
        try {
            var builder = builders().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            var document = builder.parse(new InputSource(new StringReader(page.replaceAll(NO_XML, " "))));
            var head = (Element) document.getElementsByTagName("head").item(0);
            var style = document.createElement("style");
            style.setTextContent(new ClassPathResource("print/print.css").getContentAsString(StandardCharsets.UTF_8));
            head.appendChild(style);
            head.appendChild(bookmarks(document));
            return document;
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("A page for paper is not well-formed: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentBuilderFactory builders() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    private static Element bookmarks(Document document) {
        var all = document.createElement("bookmarks");
        Element chapter = all;
        var n = 0;
        for (var heading : headings(document.getDocumentElement(), new ArrayList<>())) {
            n++;
            if (heading.getAttribute("id").isEmpty()) {
                heading.setAttribute("id", "heading-" + n);
            }
            var bookmark = document.createElement("bookmark");
            bookmark.setAttribute("name", heading.getTextContent().strip().replaceAll("\\s+", " "));
            bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
            var top = !"h3".equals(heading.getTagName());
            (top ? all : chapter).appendChild(bookmark);
            chapter = top ? bookmark : chapter;
        }
        return all;
    }

    private static List<Element> headings(Node node, List<Element> found) {
        if (node instanceof Element element && element.getTagName().matches("h[1-3]")) {
            found.add(element);
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            headings(child, found);
        }
        return found;
    }
}
