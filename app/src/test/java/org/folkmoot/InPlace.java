package org.folkmoot;

import java.util.List;
import java.util.function.Supplier;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A place of a test's own, and what stands in its tables. */
public interface InPlace {

    Locality place();

    Transactions transactions();

    JdbcClient jdbc();

    default <T> T inside(Supplier<T> work) {
        return transactions().inside(place(), work);
    }

    default List<String> texts(String sql) {
        return inside(() -> jdbc().sql(sql)
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list());
    }

    /** The one that there is. */
    default String text(String sql) {
        var found = texts(sql);
        if (found.size() != 1) {
            throw new AssertionError(sql + " finds " + found);
        }
        return found.getFirst();
    }

    default long count(String from) {
        return Long.parseLong(text("select count(*) from " + from));
    }

    default void change(String sql) {
        inside(() -> jdbc().sql(sql).update());
    }
}
