package org.folkmoot.support.reports;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.web.Words;

/** A report as a table for programs that calculate; a hidden number is an empty cell. */
final class Rows {

    private static final String FORMULAS = "=+-@\t\r";

    private Rows() {}

    static List<String> heads(Words t) {
        return List.of(
                t.say("Question"),
                t.say("What"),
                t.say("Number"),
                t.say("Period before"),
                t.say("Unit"),
                t.say("How it is counted"));
    }

    /** Texts and whole numbers, in the order of the heads. */
    static List<List<Object>> of(Content content, Words t) {
        var rows = new ArrayList<List<Object>>();
        for (var part : content.parts()) {
            rows.add(row(part, t.say("All"), part.total() == null ? "" : part.total(), part.before()));
            part.lines()
                    .forEach(line ->
                            rows.add(row(part, line.label(), line.value() == null ? "" : line.value(), line.before())));
        }
        return rows;
    }

    private static List<Object> row(
            Part part, String what, Object number, @org.jspecify.annotations.Nullable Long before) {
        return List.of(
                guarded(part.title()),
                guarded(what),
                number,
                before == null ? "" : before,
                guarded(part.unit()),
                guarded(part.method()));
    }

    /** What a spreadsheet would take for a formula is a text. */
    static String guarded(String text) {
        return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
