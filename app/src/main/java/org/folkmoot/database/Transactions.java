package org.folkmoot.database;

import java.util.Optional;
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

    /**
     * The path stays on the connection until another place is meant, so that the next transaction of the same place
     * changes nothing and its prepared statements hold; the role, which is the wall, ends with the transaction.
     */
    private static final String SETTINGS = "select set_config('search_path', ?, false), set_config('role', ?, true)";

    private static final String EDITION = SETTINGS + ", (select edition from {schema}.database_edition)";

    private final GuardedDataSource source;
    private final JdbcClient jdbc;
    private final TransactionTemplate template;
    private static final ThreadLocal<@Nullable Open> OPEN = new ThreadLocal<>();

    Transactions(GuardedDataSource source, JdbcClient jdbc) {
        this.source = source;
        this.jdbc = jdbc;
        this.template = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    /** Does work as a person with a role in the place: all of its own schema, nothing of another. */
    public <T extends @Nullable Object> T inside(Locality place, Supplier<T> work) {
        return in(new Scope(path(place), place.inside()), edition(place), work);
    }

    /** Does work as the public: only what the place's migrations publish. */
    public <T extends @Nullable Object> T outside(Locality place, Supplier<T> work) {
        return in(new Scope(path(place), place.outside()), edition(place), work);
    }

    /** Reads in whatever transaction of the place is open, as whichever role; where none is, as the public. */
    public <T extends @Nullable Object> T reading(Locality place, Supplier<T> work) {
        var current = OPEN.get();
        return current != null && current.scope().path().equals(path(place)) ? work.get() : outside(place, work);
    }

    /** Does work on what all places share: schema {@code host}. */
    public <T extends @Nullable Object> T host(Supplier<T> work) {
        return in(new Scope("host,extensions", "none"), SETTINGS, work);
    }

    /** Which edition of its place the open transaction reads; null where it changes it, or where there is no place. */
    @Nullable
    Edition edition() {
        var current = OPEN.get();
        return current == null ? null : current.edition();
    }

    /**
     * Says that this transaction changes what may be kept of its place ({@link Kept}): from now on it reads everything
     * anew. Whoever writes such things says so first.
     */
    public void changes() {
        var current = OPEN.get();
        if (current != null) {
            OPEN.set(new Open(current.scope(), null));
        }
    }

    private static String edition(Locality place) {
        return EDITION.replace("{schema}", '"' + place.schema() + '"');
    }

    private static String path(Locality place) {
        return place.schema() + ",extensions";
    }

    private <T extends @Nullable Object> T in(Scope scope, String settings, Supplier<T> work) {
        var current = OPEN.get();
        if (current != null) {
            if (!current.scope().equals(scope)) {
                throw new IllegalStateException(
                        "A transaction as " + current.scope() + " is open; " + scope + " must wait");
            }
            return work.get();
        }
        OPEN.set(new Open(scope, null));
        source.opening(true);
        try {
            return template.execute(_ -> {
                source.opening(false);
                OPEN.set(new Open(scope, begin(scope, settings)));
                return work.get();
            });
        } finally {
            source.opening(false);
            OPEN.remove();
        }
    }

    /** Settles whose rows are read, and as whom; the edition is read before anything else, so what is kept is as new. */
    private @Nullable Edition begin(Scope scope, String settings) {
        return jdbc.sql(settings)
                .params(scope.path(), scope.role())
                .query((row, _) -> Optional.ofNullable(
                        settings.equals(SETTINGS) ? null : new Edition(scope.path(), row.getLong(3))))
                .single()
                .orElse(null);
    }

    private record Scope(String path, String role) {}

    private record Open(Scope scope, @Nullable Edition edition) {}

    /** What a place published at one time. */
    record Edition(String path, long number) {

        boolean isBefore(Edition other) {
            return path.equals(other.path()) && number < other.number();
        }
    }
}
