package org.folkmoot.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.folkmoot.web.Sentence;

/**
 * What each column of a list means.
 *
 * @param columns one for each heading, in their order
 * @param scheme the kind of membership of rows that name none; empty where such rows are no members
 */
record Mapping(List<Field> columns, String scheme) {

    Mapping {
        columns = List.copyOf(columns);
    }

    /** Nothing is read yet. */
    static Mapping none(int columns) {
        return new Mapping(IntStream.range(0, columns).mapToObj(_ -> Field.NONE).toList(), "");
    }

    /** As forms and tables have it. */
    static Mapping of(List<String> codes, String scheme) {
        return new Mapping(
                codes.stream().map(code -> Field.of(code).orElse(Field.NONE)).toList(), scheme);
    }

    List<String> codes() {
        return columns.stream().map(Field::code).toList();
    }

    boolean has(Field field) {
        return columns.contains(field);
    }

    /** The first cell that means this and is not blank; else empty. */
    String first(Field field, List<String> cells) {
        var all = all(field, cells);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** Every cell that means this and is not blank. */
    List<String> all(Field field, List<String> cells) {
        var all = new ArrayList<String>();
        for (var i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            if (columns.get(i) == field && !cells.get(i).isBlank()) {
                all.add(cells.get(i).strip());
            }
        }
        return all;
    }

    /** Why nobody could be known by these columns, or nothing. */
    Optional<Sentence> problem() {
        var named = has(Field.ORGANISATION) || has(Field.PERSON) || has(Field.LAST_NAME) || has(Field.EMAIL);
        return named
                ? Optional.empty()
                : Optional.of(Sentence.of(
                        "Say which column has the name of the organisation, the name of the person or the e-mail address:"
                                + " without any of them nobody can be known."));
    }
}
