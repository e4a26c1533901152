package org.folkmoot.tally;

import java.io.IOException;
import java.util.Arrays;

/** The cells of a CSV, one at a time. The separator is the first of comma, semicolon and tab in the header. */
final class CsvCells {

    private static final int LONGEST_CELL = 10_000;

    private final Bytes in;
    private final byte[] cell = new byte[LONGEST_CELL];
    private int length;
    private int separator = ',';
    private boolean rowEnded;
    private long line;

    CsvCells(Bytes in) {
        this.in = in;
    }

    void startHeader() throws IOException, BadFile {
        in.skipEmptyLines();
        line = in.line();
        rowEnded = false;
        var head = in.head();
        var end = head.indexOf('\n') < 0 ? head.length() : head.indexOf('\n');
        var first = head.substring(0, end);
        if (first.indexOf(',') < 0) {
            separator = first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
        }
    }

    /** Moves to the next row that is not blank; false at the end. */
    boolean startRow() throws IOException {
        while (in.peek() == '\n' || in.peek() == ' ') {
            in.next();
        }
        line = in.line();
        rowEnded = false;
        return in.peek() != Bytes.END;
    }

    /** Reads the next cell; false when the row is over. */
    boolean nextCell() throws IOException, BadFile {
        if (rowEnded) {
            return false;
        }
        length = 0;
        if (in.peek() == '"') {
            quoted();
        }
        while (in.peek() != separator && in.peek() != '\n' && in.peek() != Bytes.END) {
            put(in.next());
        }
        rowEnded = in.next() != separator;
        return true;
    }

    private void quoted() throws IOException, BadFile {
        in.next();
        while (true) {
            var next = in.next();
            if (next == Bytes.END) {
                throw new BadFile(line, "A quote is not closed.");
            }
            if (next == '"') {
                if (in.peek() != '"') {
                    return;
                }
                in.next();
            }
            put(next);
        }
    }

    private void put(int next) throws BadFile {
        if (length == LONGEST_CELL) {
            throw new BadFile(line, "A cell is far too long.");
        }
        cell[length++] = (byte) next;
    }

    long line() {
        return line;
    }

    String text() {
        return Decoding.text(Arrays.copyOf(cell, length));
    }

    boolean isEmpty() {
        while (length > 0 && Bytes.isBlank(cell[length - 1])) {
            length--;
        }
        return length == 0;
    }

    long number(String what) throws BadFile {
        var value = 0L;
        var start = 0;
        while (start < length && Bytes.isBlank(cell[start])) {
            start++;
        }
        for (var i = start; i < length; i++) {
            if (Bytes.isBlank(cell[i])) {
                continue;
            }
            if (!Bytes.isDigit(cell[i]) || value > BltReader.MOST_WEIGHT) {
                throw new BadFile(line, what + " is a whole number, not \"" + shown() + "\".");
            }
            value = value * 10 + cell[i] - '0';
        }
        return value;
    }

    private String shown() {
        var text = text();
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
