package org.folkmoot.files;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of cells, read once from the first to the last; {@link FileUnusable} where they cannot be read on. */
interface Cells extends AutoCloseable {

    /**
     * One row.
     *
     * @param number the line of the file, or the row of the sheet, at which it begins, from 1
     */
    record Line(long number, List<String> cells) {

        boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** The next row, or null after the last. */
    @Nullable
    Line next();

    @Override
    void close();
}
