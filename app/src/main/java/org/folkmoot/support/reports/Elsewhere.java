package org.folkmoot.support.reports;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.place.ReportQuestion;
import org.jspecify.annotations.Nullable;

/**
 * What frozen reports say of other stretches of days that share some with one: what differs from it by less than five
 * would tell of the few days between.
 */
record Elsewhere(List<Stated> stated) {

    /** What one report says to one question of one stretch of days. */
    record Stated(String question, @Nullable Long total, Map<String, Long> rows) {}

    /** Reports say something of their own days and of those before. */
    static Elsewhere of(List<Content> frozen, Period period) {
        var stated = new ArrayList<Stated>();
        for (var content : frozen) {
            if (isOther(content.period(), period)) {
                content.parts().forEach(part -> stated.add(now(part)));
            }
            if (isOther(content.period().before(), period)) {
                content.parts().forEach(part -> stated.add(before(part)));
            }
        }
        return new Elsewhere(stated);
    }

    private static boolean isOther(Period told, Period period) {
        return told.overlaps(period) && !told.equals(period);
    }

    private static Stated now(Part part) {
        var rows = new HashMap<String, Long>();
        part.lines().forEach(line -> put(rows, line.label(), line.value()));
        return new Stated(part.question(), part.total(), rows);
    }

    private static Stated before(Part part) {
        var rows = new HashMap<String, Long>();
        part.lines().forEach(line -> put(rows, line.label(), line.before()));
        return new Stated(part.question(), part.before(), rows);
    }

    private static void put(Map<String, Long> rows, String label, @Nullable Long count) {
        if (count != null) {
            rows.put(label, count);
        }
    }

    /** Whether a total differs a little from one of the same things, whichever question tells it. */
    boolean isNear(ReportQuestion question, long total) {
        var same = Together.shared(question.code());
        return stated.stream()
                .filter(it -> Together.shared(it.question()).equals(same))
                .anyMatch(it -> it.total() != null && Guard.isSmall(Math.abs(total - it.total())));
    }

    /** Labels of the rows that differ a little from the same row there. */
    Set<String> near(ReportQuestion question, List<Guard.Row> rows) {
        return rows.stream()
                .filter(row -> stated.stream()
                        .filter(it -> it.question().equals(question.code()))
                        .map(it -> it.rows().get(row.label()))
                        .anyMatch(other -> other != null && Guard.isSmall(Math.abs(row.count() - other))))
                .map(Guard.Row::label)
                .collect(toSet());
    }
}
