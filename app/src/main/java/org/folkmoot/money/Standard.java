package org.folkmoot.money;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The fields of the 360Giving Data Standard 1.4, from {@code money/columns.csv}, in the order of its tables. */
final class Standard {

    static final String VERSION = "1.4";

    /** The lists of the standard, as JSON calls them; a table has the first of each, or numbers them. */
    private static final Pattern NUMBERED = Pattern.compile("([^:]+):(\\d{1,2}):(.+)");

    static final List<Column> COLUMNS = read();
    private static final Map<String, Column> BY_HEADING = byHeading();
    private static final Map<String, Column> BY_PATH = byPath();

    private Standard() {}

    /**
     * Where a heading's cells belong.
     *
     * @param index the place in the outermost list, from 0
     */
    record Place(Column column, int index) {}

    /** The place that a heading means, whatever its capitals: "Planned Dates:1:Start Date" is the second start. */
    static Optional<Place> place(String heading) {
        var plain = Optional.ofNullable(BY_HEADING.get(key(heading))).map(column -> new Place(column, 0));
        var numbered = NUMBERED.matcher(heading);
        return plain.isPresent() || !numbered.matches()
                ? plain
                : Optional.ofNullable(BY_HEADING.get(key(numbered.group(1) + ":" + numbered.group(3))))
                        .map(column -> new Place(column, Integer.parseInt(numbered.group(2))));
    }

    /** The field at a path such as {@code grantProgramme[]/title}. */
    static Optional<Column> at(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }

    private static List<Column> read() {
        try {
            return new ClassPathResource("money/columns.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 4))
                    .map(cells -> new Column(cells[0], cells[1], kind(cells[2]), also(cells[3])))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Column.Kind kind(String text) {
        return Column.Kind.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static List<String> also(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
    }

    private static Map<String, Column> byHeading() {
        var all = new HashMap<String, Column>();
        COLUMNS.forEach(column -> column.headings().forEach(heading -> all.putIfAbsent(key(heading), column)));
        return Map.copyOf(all);
    }

    private static Map<String, Column> byPath() {
        var all = new HashMap<String, Column>();
        COLUMNS.forEach(column -> all.put(column.path(), column));
        return Map.copyOf(all);
    }

    private static String key(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT);
    }
}
