package org.folkmoot.membership;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.folkmoot.web.Choice;
import org.folkmoot.web.Words;

/**
 * The page on which a person says what the columns mean.
 *
 * @param schemes the kinds of membership that there are
 */
record ColumnsModel(MemberList list, List<Column> columns, String scheme, List<Scheme> schemes) {

    private static final int SAMPLES = 3;

    /**
     * One column.
     *
     * @param name of its field in the form
     * @param samples some of its cells
     */
    record Column(String name, String heading, List<String> samples, List<Choice> choices) {}

    static ColumnsModel of(MemberList list, Mapping mapping, List<List<String>> sample, List<Scheme> schemes, Words t) {
        var columns = IntStream.range(0, list.headings().size())
                .mapToObj(i -> new Column(
                        "column-" + i,
                        list.headings().get(i),
                        samples(sample, i),
                        choices(i < mapping.columns().size() ? mapping.columns().get(i) : Field.NONE, t)))
                .toList();
        return new ColumnsModel(list, columns, mapping.scheme(), schemes);
    }

    private static List<Choice> choices(Field chosen, Words t) {
        return Arrays.stream(Field.values())
                .map(field -> new Choice(field.code(), t.say(field.words()), field == chosen))
                .toList();
    }

    private static List<String> samples(List<List<String>> rows, int column) {
        return rows.stream()
                .filter(row -> column < row.size() && !row.get(column).isBlank())
                .map(row -> row.get(column).strip())
                .map(cell -> cell.length() > 60 ? cell.substring(0, 60) + "…" : cell)
                .distinct()
                .limit(SAMPLES)
                .toList();
    }
}
