package org.folkmoot.membership;

import java.util.List;

/** One row of an uploaded list, as it was; {@code line} is its row in the file. */
record StagedRow(long line, List<String> cells) {

    StagedRow {
        cells = List.copyOf(cells);
    }
}
