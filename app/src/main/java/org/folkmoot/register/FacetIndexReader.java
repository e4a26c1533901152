package org.folkmoot.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Takes the organisations of a place one after the other, in the order of names. */
final class FacetIndexReader {

    static final String READ = """
            select id, activities, search::text as words, ward, legal_form, size, reach, status, confirmed
            from register_organisation order by sort_name, id""";

    /** The facets, in the order of the columns. */
    private static final List<String> FACETS =
            List.of("ward", "form", "size", "reach", "status", FacetIndexes.CONFIRMED);

    private static final int FIRST_FACET = 4;

    private final List<UUID> ids = new ArrayList<>();
    private final Map<String, Map<String, IntStream.Builder>> values = new HashMap<>();
    private final Map<String, Occurrences> words = new HashMap<>();

    void add(ResultSet row) throws SQLException {
        var number = ids.size();
        ids.add(row.getObject("id", UUID.class));
        for (var i = 0; i < FACETS.size(); i++) {
            add(FACETS.get(i), row.getString(FIRST_FACET + i), number);
        }
        for (var code : (String[]) row.getArray("activities").getArray()) {
            add("activity", code, number);
        }
        Vector.each(row.getString("words"), (word, where) -> {
            if (!WordIndex.isLongNumber(word)) {
                words.computeIfAbsent(word, _ -> new Occurrences()).add(number, where);
            }
        });
    }

    private void add(String facet, @Nullable String value, int number) {
        if (value != null) {
            values.computeIfAbsent(facet, _ -> new HashMap<>())
                    .computeIfAbsent(value, _ -> IntStream.builder())
                    .add(number);
        }
    }

    FacetIndex index() {
        words.values().forEach(Occurrences::trim);
        return new FacetIndex(ids, numbers(), new WordIndex(new TreeMap<>(words)));
    }

    private Map<String, Map<String, Numbers>> numbers() {
        var numbers = new HashMap<String, Map<String, Numbers>>();
        values.forEach((facet, having) -> having.forEach((value, who) ->
                numbers.computeIfAbsent(facet, _ -> new HashMap<>()).put(value, Numbers.of(who.build()))));
        return numbers;
    }
}
