package org.folkmoot.support.reports;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hides counts under five, and enough of the others that nobody finds a hidden one by subtraction.
 *
 * <p>Where a row is hidden, every row with the smallest count of five or more is hidden too, and which is which is not
 * told. Whatever is hidden could stand in any of the hidden rows: exchanged among them, the same is printed. So no hidden
 * row can be computed, whoever knows this rule and the total. Where there is no row of five or more, no row is listed.
 */
final class Guard {

    static final long LEAST = 5;

    private Guard() {}

    /** One row before. */
    record Row(String label, long count) {}

    /** One row as it is printed; null is hidden. */
    record Shown(String label, @Nullable Long count) {}

    /** What is printed; a total that is null is hidden, and with it all rows. */
    record Table(@Nullable Long total, List<Shown> rows) {
        static final Table HIDDEN = new Table(null, List.of());
    }

    /**
     * What may be printed.
     *
     * @param total of all rows; where things count in several rows, how many they are
     * @param also labels of rows that are hidden for another reason
     */
    static Table of(long total, List<Row> rows, Set<String> also) {
        if (isSmall(total)) {
            return Table.HIDDEN;
        }
        if (rows.stream().noneMatch(row -> hides(row, also))) {
            return new Table(total, rows.stream().map(Guard::shown).toList());
        }
        var second = rows.stream()
                .filter(row -> !hides(row, also))
                .mapToLong(Row::count)
                .filter(count -> count >= LEAST)
                .min();
        if (second.isEmpty()) {
            return onlySmall(total, rows);
        }
        return new Table(
                total, rows.stream().map(row -> shown(row, also, second)).toList());
    }

    static boolean isSmall(long count) {
        return count > 0 && count < LEAST;
    }

    private static boolean hides(Row row, Set<String> also) {
        return isSmall(row.count()) || also.contains(row.label());
    }

    private static Shown shown(Row row) {
        return new Shown(row.label(), row.count());
    }

    private static Shown shown(Row row, Set<String> also, OptionalLong second) {
        return hides(row, also) || row.count() == second.getAsLong() ? new Shown(row.label(), null) : shown(row);
    }

    /** Rows that are all as large as a small one can be are known from their total. */
    private static Table onlySmall(long total, List<Row> rows) {
        var some = rows.stream().filter(row -> row.count() > 0).count();
        return total == (LEAST - 1) * some ? Table.HIDDEN : new Table(total, List.of());
    }
}
