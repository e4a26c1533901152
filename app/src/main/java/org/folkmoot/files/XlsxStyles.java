package org.folkmoot.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which styles of a workbook print a number as a day or a time. */
final class XlsxStyles {

    private static final String PART = "xl/styles.xml";
    private static final Pattern NO_LETTERS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");
    private static final Pattern DATE = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

    /** What follows the format of positive numbers. */
    private static final Pattern OTHERS = Pattern.compile(";.*", Pattern.DOTALL);

    private final List<Boolean> dates = new ArrayList<>();

    private XlsxStyles() {}

    static XlsxStyles of(XlsxArchive archive) {
        var styles = new XlsxStyles();
        if (!archive.has(PART)) {
            return styles;
        }
        var own = new HashSet<Integer>();
        var cells = new boolean[1];
        Xml.each(archive.xml(PART), xml -> {
            switch (xml.getLocalName()) {
                case "numFmt" -> {
                    if (isDate(String.valueOf(xml.getAttributeValue(null, "formatCode")))) {
                        own.add(Xml.number(xml.getAttributeValue(null, "numFmtId"), 0));
                    }
                }
                case "cellXfs" -> cells[0] = true;
                case "cellStyles", "dxfs" -> cells[0] = false;
                case "xf" -> {
                    if (cells[0]) {
                        styles.dates.add(isDate(Xml.number(xml.getAttributeValue(null, "numFmtId"), 0), own));
                    }
                }
                default -> {
                    // the looks of a cell, which say nothing here
                }
            }
        });
        return styles;
    }

    /** Whether a cell of this style is a day or a time. */
    boolean isDate(int style) {
        return style < dates.size() && dates.get(style);
    }

    /** The numbers that ISO/IEC 29500, 18.8.30, gives to formats of days and times, and the workbook's own. */
    private static boolean isDate(int format, Set<Integer> own) {
        return (format >= 14 && format <= 22)
                || (format >= 27 && format <= 36)
                || (format >= 45 && format <= 47)
                || (format >= 50 && format <= 58)
                || own.contains(format);
    }

    private static boolean isDate(String format) {
        return DATE.matcher(NO_LETTERS
                        .matcher(OTHERS.matcher(format).replaceFirst(""))
                        .replaceAll("")
                        .replace("General", ""))
                .find();
    }
}
