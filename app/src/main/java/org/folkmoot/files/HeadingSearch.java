package org.folkmoot.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Finds the headings of a table that a person made: below a title, in two rows (groups above names, or names above
 * codes), or in the first row, as it should be.
 *
 * @param names the headings, each once, none of them blank
 * @param ahead the rows below that were read on the way
 * @param notes what a person should know of it
 */
record HeadingSearch(List<String> names, List<Cells.Line> ahead, List<String> notes) {

    private static final int SAMPLE = 40;
    private static final int LAST_PLACE = 12;

    /** Reads the first rows; throws {@link FileUnusable} where nothing in them looks like headings. */
    static HeadingSearch in(Cells cells) {
        var sample = new ArrayList<Cells.Line>();
        for (var next = cells.next(); next != null; next = cells.next()) {
            if (!next.blank()) {
                sample.add(next);
            }
            if (sample.size() == SAMPLE) {
                break;
            }
        }
        if (sample.isEmpty()) {
            throw new FileUnusable("The file is empty.");
        }
        return new Rows(sample).found();
    }

    /** The first rows of a table that are not blank. */
    private record Rows(List<Cells.Line> lines) {

        HeadingSearch found() {
            var first = first();
            var second = first + 1 < lines.size() && isNames(first, first + 1) ? first + 1 : first;
            var above = second > first ? first : first - 1;
            var grouped = above >= 0 && filled(above) > 1;
            var names = grouped ? joined(above, second) : cells(second);
            var codes = second + 1 < lines.size() && isSecondHeading(second + 1) ? 1 : 0;
            return new HeadingSearch(
                    each(names), lines.subList(second + 1 + codes, lines.size()), notes(second, grouped, codes));
        }

        /** The first row that has at least half as many different cells as the fullest, and no value among them. */
        private int first() {
            var most = IntStream.range(0, lines.size()).map(this::filled).max().orElse(0);
            return IntStream.range(0, Math.min(lines.size(), LAST_PLACE))
                    .filter(row -> filled(row) >= Math.min(2, most) && filled(row) * 2 >= most && values(row) == 0)
                    .findFirst()
                    .orElseThrow(() -> new FileUnusable("None of the first rows looks like headings. Put the names of"
                            + " the columns (such as Name, E-mail, Postcode) into the first row and try again."));
        }

        /** Whether a row holds the names, and the one above it only the groups that they are in. */
        private boolean isNames(int above, int row) {
            return filled(row) > filled(above) && values(row) == 0 && columnsOfValues(row) > 0;
        }

        /** Whether a row has words where nearly all below it have values, in two columns or more. */
        private boolean isSecondHeading(int row) {
            return values(row) == 0 && columnsOfValues(row) > 1;
        }

        private long columnsOfValues(int row) {
            var below = lines.subList(row + 1, lines.size());
            return IntStream.range(0, cells(row).size())
                    .filter(column -> !cell(row, column).isEmpty())
                    .filter(column -> below.size() > 1
                            && below.stream()
                                                    .filter(line -> Value.is(cell(line, column)))
                                                    .count()
                                            * 5
                                    >= below.size() * 4L)
                    .count();
        }

        private List<String> joined(int above, int row) {
            var names = new ArrayList<String>();
            var group = "";
            for (var column = 0;
                    column < Math.max(cells(row).size(), cells(above).size());
                    column++) {
                var name = cell(row, column);
                group = cell(above, column).isEmpty() ? group : cell(above, column);
                var alone = group.isEmpty() || name.equalsIgnoreCase(group);
                names.add(alone ? name : name.isEmpty() ? group : group + ": " + name);
            }
            return names;
        }

        private List<String> notes(int heading, boolean grouped, int codes) {
            var notes = new ArrayList<String>();
            if (heading > 0 || lines.getFirst().number() > 1) {
                notes.add("The headings were found in row " + lines.get(heading).number()
                        + (grouped ? ", with the groups above them." : "; what stands above them was left out."));
            }
            if (codes > 0) {
                notes.add("Row " + lines.get(heading + 1).number()
                        + " looks like a second row of headings and was left out.");
            }
            return notes;
        }

        /** How many cells have something; one where they all have the same, as a title over merged cells. */
        private int filled(int row) {
            var filled = cells(row).stream()
                    .map(String::strip)
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            return filled.stream().distinct().count() == 1 ? 1 : filled.size();
        }

        private long values(int row) {
            return cells(row).stream().filter(Value::is).count();
        }

        private List<String> cells(int row) {
            return lines.get(row).cells();
        }

        private String cell(int row, int column) {
            return cell(lines.get(row), column);
        }

        private static String cell(Cells.Line line, int column) {
            return column < line.cells().size() ? line.cells().get(column).strip() : "";
        }
    }

    /** Every name once: a second "E-mail" is "E-mail (2)", a column without a name "Column 4". */
    private static List<String> each(List<String> names) {
        var taken = new HashSet<String>();
        var each = new ArrayList<String>();
        for (var column = 0; column < names.size(); column++) {
            var stripped = names.get(column).strip().replaceAll("\\s+", " ");
            var name = stripped.isEmpty() ? "Column " + (column + 1) : stripped;
            var again = name;
            for (var i = 2; !taken.add(again.toLowerCase(Locale.ROOT)); i++) {
                again = name + " (" + i + ")";
            }
            each.add(again);
        }
        return List.copyOf(each);
    }
}
