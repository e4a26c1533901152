package org.folkmoot.database;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens every transaction of the program, in one place, as one role.
 *
 * <p>Work that is called while a transaction of the same place and role is open joins it; asking for another place or
 * role inside an open transaction is a mistake in the program and throws.
 */
public final class Transactions {

    private static final String SETTINGS = "select set_config('search_path', ?, true), set_config('role', ?, true)";

    private final GuardedDataSource source;
    private final JdbcClient jdbc;
    private final TransactionTemplate template;
    private static final ThreadLocal<@Nullable Scope> OPEN = new ThreadLocal<>();

    Transactions(GuardedDataSource source, JdbcClient jdbc) {
        this.source = source;
        this.jdbc = jdbc;
        this.template = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    /** Does work as a person with a role in the place: all of its own schema, nothing of another. */
    public <T extends @Nullable Object> T inside(Locality place, Supplier<T> work) {
        return in(new Scope(path(place), place.inside()), work);
    }

    /** Does work as the public: only what the place's migrations publish. */
    public <T extends @Nullable Object> T outside(Locality place, Supplier<T> work) {
        return in(new Scope(path(place), place.outside()), work);
    }

    /** Reads in whatever transaction of the place is open, as whichever role; where none is, as the public. */
    public <T extends @Nullable Object> T reading(Locality place, Supplier<T> work) {
        var current = OPEN.get();
        return current != null && current.path().equals(path(place)) ? work.get() : outside(place, work);
    }

    /** Does work on what all places share: schema {@code host}. */
    public <T extends @Nullable Object> T host(Supplier<T> work) {
        return in(new Scope("host,extensions", "none"), work);
    }

    private static String path(Locality place) {
        return place.schema() + ",extensions";
    }

    private <T extends @Nullable Object> T in(Scope scope, Supplier<T> work) {
        var current = OPEN.get();
        if (current != null) {
            if (!current.equals(scope)) {
                throw new IllegalStateException("A transaction as " + current + " is open; " + scope + " must wait");
            }
            return work.get();
        }
        OPEN.set(scope);
        source.opening(true);
        try {
            return template.execute(_ -> {
                source.opening(false);
                jdbc.sql(SETTINGS)
                        .params(scope.path(), scope.role())
                        .query((_, _) -> 1)
                        .single();
                return work.get();
            });
        } finally {
            source.opening(false);
            OPEN.remove();
        }
    }

    private record Scope(String path, String role) {}
}
