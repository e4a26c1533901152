package org.folkmoot.register;

import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.folkmoot.database.Kept;
import org.folkmoot.database.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the facets of a place's organisations once after every change, and the numbers that are asked for. */
@Component
class FacetIndexes {

    /** Facets that are no way of narrowing, but order what is found. */
    static final String CONFIRMED = "confirmed";

    private static final int PLACES = 50;
    private static final int TEXTS = 300;
    private static final int AT_ONCE = 5_000;
    private static final int LARGE = 50_000;

    private final JdbcClient jdbc;
    private final Kept<Class<FacetIndex>, FacetIndex> indexes;
    private final Kept<String, Numbers> texts;

    FacetIndexes(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.indexes = new Kept<>(transactions, PLACES);
        this.texts = new Kept<>(transactions, TEXTS);
    }

    /** The index of the place whose transaction is open. */
    FacetIndex here() {
        return indexes.get(FacetIndex.class, this::read);
    }

    /** Those that have a word, where asked those only that have it in their shown name. */
    BitSet found(FacetIndex index, TextQuery.Part part, boolean inName) {
        return part.hasDigits()
                ? texts.get(part.text(inName), () -> Numbers.of(index.of(asked(part.text(inName))).stream()))
                        .set()
                : index.words().having(part.forms(), inName);
    }

    private List<UUID> asked(String text) {
        return jdbc.sql("select id from register_organisation where search @@ cast(? as tsquery)")
                .param(text)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
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
        var index = readAll();
        if (index.size() >= LARGE) {
            // what reading left behind would stay in memory, and the memory with the program
            System.gc();
        }
        return index;
    }

    private FacetIndex readAll() {
        var reader = new FacetIndexReader();
        jdbc.sql(FacetIndexReader.READ).withFetchSize(AT_ONCE).query(row -> {
            reader.add(row);
        });
        return reader.index();
    }
}
