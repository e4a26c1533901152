package org.folkmoot.files;

/** Cells of files that people open in a spreadsheet. */
public final class Cell {

    private Cell() {}

    /** The text, with an apostrophe before it where a spreadsheet would take it for a formula. */
    public static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
