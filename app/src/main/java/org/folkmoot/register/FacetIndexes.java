package org.folkmoot.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.database.Kept;
import org.folkmoot.database.Transactions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the facets of a place's organisations once after every change, and the words that are asked for. */
@Component
class FacetIndexes {

    /** Facets that are no way of narrowing, but order what is found. */
    static final String CONFIRMED = "confirmed";

    private static final int PLACES = 50;
    private static final int TEXTS = 300;
    private static final int AT_ONCE = 5_000;
    private static final String READ = """
            select id, ward, legal_form, size, reach, status, confirmed, activities
            from register_organisation order by sort_name, id""";
    private static final List<String> COLUMNS = List.of("ward", "form", "size", "reach", "status", CONFIRMED);

    private final JdbcClient jdbc;
    private final Kept<Class<FacetIndex>, FacetIndex> indexes;
    private final Kept<String, BitSet> texts;

    FacetIndexes(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.indexes = new Kept<>(transactions, PLACES);
        this.texts = new Kept<>(transactions, TEXTS);
    }

    /** The index of the place whose transaction is open. */
    FacetIndex here() {
        return indexes.get(FacetIndex.class, this::read);
    }

    /** Those that a text search query finds; not to be changed. */
    BitSet found(FacetIndex index, String text) {
        return texts.get(
                text,
                () -> index.of(jdbc.sql("select id from register_organisation where search @@ cast(? as tsquery)")
                        .param(text)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list()));
    }

    /** Those whose folded name begins with a text. */
    BitSet named(FacetIndex index, String beginning) {
        var first = first(index, beginning);
        var after = first(index, beginning + Character.toString(Character.MAX_CODE_POINT));
        var named = new BitSet();
        named.set(first, Math.max(first, after));
        return named;
    }

    /** The number of the first organisation whose folded name is not before a text. */
    private int first(FacetIndex index, String text) {
        return jdbc.sql("select id from register_organisation where sort_name >= ? order by sort_name, id limit 1")
                .param(text)
                .query((row, _) -> index.number(row.getObject(1, UUID.class)))
                .optional()
                .filter(number -> number >= 0)
                .orElseGet(() -> index.all().length());
    }

    private FacetIndex read() {
        var ids = new ArrayList<UUID>();
        var values = new HashMap<String, Map<String, BitSet>>();
        jdbc.sql(READ).withFetchSize(AT_ONCE).query(row -> {
            add(values, row, ids.size());
            ids.add(row.getObject(1, UUID.class));
        });
        return new FacetIndex(ids, values);
    }

    private static void add(Map<String, Map<String, BitSet>> values, ResultSet row, int number) throws SQLException {
        for (var i = 0; i < COLUMNS.size(); i++) {
            add(values, COLUMNS.get(i), row.getString(i + 2), number);
        }
        for (var code : (String[]) row.getArray(COLUMNS.size() + 2).getArray()) {
            add(values, "activity", code, number);
        }
    }

    private static void add(Map<String, Map<String, BitSet>> values, String facet, @Nullable String value, int number) {
        if (value != null) {
            values.computeIfAbsent(facet, _ -> new HashMap<>())
                    .computeIfAbsent(value, _ -> new BitSet())
                    .set(number);
        }
    }
}
