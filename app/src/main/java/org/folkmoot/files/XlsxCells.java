package org.folkmoot.files;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one sheet as texts: days as {@code 2026-11-22}, numbers in full, of formulas what they last gave, of
 * errors nothing. Cells merged over several rows have their value in each.
 */
final class XlsxCells implements Cells {

    private static final MathContext FIFTEEN_DIGITS = new MathContext(15);

    private final XlsxArchive archive;
    private final XlsxBook book;
    private final XlsxStrings strings;
    private final XlsxStyles styles;
    private final Limits limits;
    private final List<XlsxSheet.Merge> merges;
    private final Map<XlsxSheet.Merge, String> showing = new HashMap<>();
    private final XMLStreamReader xml;
    private int merged;
    private int row;

    XlsxCells(XlsxArchive archive, XlsxBook book, XlsxSheet sheet, Limits limits) {
        this.archive = archive;
        this.book = book;
        this.strings = XlsxStrings.of(archive);
        this.styles = XlsxStyles.of(archive);
        this.limits = limits;
        this.merges = sheet.merges();
        this.xml = archive.xml(sheet.sheet().part());
    }

    @Override
    public @Nullable Line next() {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    row = Xml.number(xml.getAttributeValue(null, "r"), row + 1);
                    return new Line(row, shown(cells()));
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw XlsxArchive.unreadable(e);
        }
    }

    @Override
    public void close() {
        archive.close();
    }

    private List<String> cells() throws XMLStreamException {
        var cells = new ArrayList<String>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("row")) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                var reference = xml.getAttributeValue(null, "r");
                var column = reference == null ? cells.size() : XlsxSheet.column(reference);
                var text = cell();
                if (!text.isEmpty()) {
                    put(cells, column, text);
                }
            }
        }
        return cells;
    }

    private void put(List<String> cells, int column, String text) {
        if (column < 0 || column >= limits.columns()) {
            throw new FileUnusable("Row " + row + " has more than " + limits.columns()
                    + " columns, the most that is taken. Leave out the columns that are not needed.");
        }
        if (text.length() > limits.cell()) {
            throw new FileUnusable("A cell of row " + row + " is longer than " + limits.cell()
                    + " characters, as none can be. Shorten it and try again.");
        }
        if (column >= cells.size()) {
            cells.addAll(Collections.nCopies(column + 1 - cells.size(), ""));
        }
        cells.set(column, text);
    }

    private String cell() throws XMLStreamException {
        var type = String.valueOf(xml.getAttributeValue(null, "t"));
        var style = Xml.number(xml.getAttributeValue(null, "s"), 0);
        var value = "";
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("c")) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "v" -> value = meaning(type, style, xml.getElementText());
                    case "is" -> value = XlsxStrings.text(xml);
                    default -> {
                        // a formula, of which its last value counts
                    }
                }
            }
        }
        return value;
    }

    private String meaning(String type, int style, String value) {
        return switch (type) {
            case "s" -> strings.at(Xml.number(value.strip(), Integer.MAX_VALUE));
            case "b" -> Xml.yes(value.strip()) ? "TRUE" : "FALSE";
            case "e" -> "";
            case "str", "inlineStr" -> value;
            case "d" -> value.replace('T', ' ').replaceFirst(" 00:00:00(\\.0+)?$", "");
            default -> number(style, value.strip());
        };
    }

    private String number(int style, String value) {
        try {
            var number = new BigDecimal(value).round(FIFTEEN_DIGITS);
            if (Math.abs(number.scale()) > 300) {
                return value;
            }
            return styles.isDate(style) && SerialDay.is(number)
                    ? day(number)
                    : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return value;
        }
    }

    private String day(BigDecimal number) {
        var time = SerialDay.of(number, book.since1904());
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString().replace('T', ' ');
    }

    /** The cells with what merged ones show from rows above. */
    private List<String> shown(List<String> cells) {
        showing.keySet().removeIf(merge -> merge.last() < row);
        for (; merged < merges.size() && merges.get(merged).first() <= row; merged++) {
            var merge = merges.get(merged);
            if (merge.first() == row && merge.column() < cells.size()) {
                showing.put(merge, cells.get(merge.column()));
            }
        }
        showing.forEach((merge, text) -> {
            if (merge.first() < row && !text.isEmpty()) {
                put(cells, merge.column(), text);
            }
        });
        return cells;
    }
}
