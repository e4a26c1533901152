package org.folkmoot.tally;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** Reads a CSV of ranks: a header of names, then one row for each paper. */
final class CsvReader {

    private static final String WEIGHT = "weight";

    private final CsvCells cells;
    private final List<String> names = new ArrayList<>();
    private int weightColumn = -1;

    CsvReader(Bytes in) {
        this.cells = new CsvCells(in);
    }

    Election read() throws IOException, BadFile {
        header();
        var box = new PaperBox(names.size());
        var ranked = new long[names.size()];
        while (cells.startRow()) {
            row(box, ranked);
        }
        return new ElectionBuilder("", 1, names, box).build();
    }

    private void header() throws IOException, BadFile {
        cells.startHeader();
        var seen = new HashSet<String>();
        for (var column = 0; cells.nextCell(); column++) {
            var name = cells.text().strip();
            if (!seen.add(name.equalsIgnoreCase(WEIGHT) ? WEIGHT : name)) {
                throw new BadFile(cells.line(), "Two columns have the header \"" + name + "\".");
            }
            if (name.equalsIgnoreCase(WEIGHT)) {
                weightColumn = column;
            } else {
                addName(name, column);
            }
        }
        if (names.isEmpty()) {
            throw new BadFile(cells.line(), "There are no candidates in the header.");
        }
    }

    private void addName(String name, int column) throws BadFile {
        if (name.isEmpty()) {
            throw new BadFile(cells.line(), "Column %s has no header.".formatted(column + 1));
        }
        if (names.size() == Papers.MOST_CANDIDATES) {
            throw new BadFile(cells.line(), "There are more than %s candidates.".formatted(Papers.MOST_CANDIDATES));
        }
        names.add(name);
    }

    private void row(PaperBox box, long[] ranked) throws IOException, BadFile {
        var weight = 1L;
        var marks = 0;
        var candidate = 0;
        for (var column = 0; cells.nextCell(); column++) {
            if (column == weightColumn) {
                weight = weight();
            } else if (candidate == names.size()) {
                throw new BadFile(cells.line(), "The row has more cells than the header.");
            } else {
                var rank = cells.isEmpty() ? 0 : rank();
                if (rank > 0) {
                    ranked[marks++] = rank << 16 | candidate;
                }
                candidate++;
            }
        }
        put(box, ranked, marks);
        if (!box.end(weight)) {
            throw new BadFile(cells.line(), "There are more than %s papers.".formatted(Papers.MOST_PAPERS));
        }
    }

    private long rank() throws BadFile {
        var rank = cells.number("A rank");
        if (rank < 1 || rank > 1_000_000) {
            throw new BadFile(cells.line(), "A rank is a whole number from 1, not %s.".formatted(rank));
        }
        return rank;
    }

    private long weight() throws BadFile {
        var weight = cells.isEmpty() ? 1 : cells.number("A weight");
        if (weight > BltReader.MOST_WEIGHT) {
            throw new BadFile(cells.line(), "A weight is at most %s.".formatted(BltReader.MOST_WEIGHT));
        }
        return weight;
    }

    private static void put(PaperBox box, long[] ranked, int marks) {
        Arrays.sort(ranked, 0, marks);
        var last = 0L;
        for (var i = 0; i < marks; i++) {
            var rank = ranked[i] >> 16;
            var candidate = (int) (ranked[i] & 0xFFFF);
            if (rank == last) {
                box.equal(candidate);
            } else {
                if (rank > last + 1) {
                    box.gap();
                }
                box.mark(candidate);
            }
            last = rank;
        }
    }
}
