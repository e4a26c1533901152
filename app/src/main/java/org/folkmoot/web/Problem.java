package org.folkmoot.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person must change in a form before it can be taken.
 *
 * @param field the id of the field, which is also its name
 * @param sentence what to do: "Enter the year as four digits, like 2026."
 */
public record Problem(String field, String sentence) {

    /** The sentences about one field, to be printed beside it; empty when there are none. */
    static String about(String field, List<Problem> problems) {
        return String.join(
                " ",
                problems.stream()
                        .filter(problem -> problem.field().equals(field))
                        .map(Problem::sentence)
                        .toList());
    }

    /** What a field's {@code aria-describedby} names, or null when it has neither hint nor problem. */
    static @Nullable String describedBy(String field, String hint, String problem) {
        var ids = (hint.isEmpty() ? "" : field + "-hint") + (problem.isEmpty() ? "" : " " + field + "-problem");
        return ids.isEmpty() ? null : ids.strip();
    }
}
