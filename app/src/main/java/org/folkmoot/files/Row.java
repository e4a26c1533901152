package org.folkmoot.files;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line the line of the file at which it begins, from 1
 * @param cells as many as the heading has, or more or fewer where the row is ragged
 */
public record Row(long line, Heading heading, List<String> cells) {

    /** The cell below a column's name without blanks around it; empty where the file has no such column. */
    public String get(String column) {
        var place = heading.place(column);
        return place < 0 || place >= cells.size() ? "" : cells.get(place).strip();
    }

    /** Whether the row has another number of cells than the heading. */
    public boolean ragged() {
        return cells.size() != heading.size();
    }

    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
