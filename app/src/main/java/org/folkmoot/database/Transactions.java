package org.folkmoot.database;

import java.sql.Connection;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens every transaction of the program, in one place, as one role.
 *
 * <p>Work that is called while a transaction of the same place and role is open joins it; asking for another place or
 * role inside an open transaction is a mistake in the program and throws.
 */
public final class Transactions {

    private static final ThreadLocal<@Nullable Work> WORK = new ThreadLocal<>();

    private final JdbcTemplate jdbc;
    private final TransactionTemplate template;
    private final Questions questions;

    Transactions(DataSource source, Questions questions) {
        this.jdbc = new JdbcTemplate(source);
        this.template = new TransactionTemplate(new DataSourceTransactionManager(source));
        this.questions = questions;
    }

    /** Does work as a person with a role in the place: all of its own schema, nothing of another. */
    public <T extends @Nullable Object> T inside(Locality place, Supplier<T> work) {
        return in(Work.Scope.inside(place), work);
    }

    /** Does work as the public: only what the place's migrations publish. */
    public <T extends @Nullable Object> T outside(Locality place, Supplier<T> work) {
        return in(Work.Scope.outside(place), work);
    }

    /** Reads in whatever transaction of the place is open, as whichever role; where none is, as the public. */
    public <T extends @Nullable Object> T reading(Locality place, Supplier<T> work) {
        var current = WORK.get();
        return current != null && current.scope().schema().equals(place.schema()) ? work.get() : outside(place, work);
    }

    /** Does work on what all places share: schema {@code host}. */
    public <T extends @Nullable Object> T host(Supplier<T> work) {
        return in(Work.Scope.HOST, work);
    }

    /**
     * Asks a question of the open transaction's place. The first one of the public costs no more than the way there and
     * back: it stands alone, and a transaction begins only where more is asked afterwards.
     *
     * @param question a select; its rows come in no order
     * @param row reads the columns by their names
     */
    public <T> List<T> ask(String question, RowMapper<T> row, @Nullable Object... values) {
        var work = work();
        if (work.isBegun() || !work.scope().isPublic()) {
            return jdbc.query(question, row, values);
        }
        var answer = questions.ask(work.scope(), question, row, values);
        work.reads(answer.edition());
        return answer.rows();
    }

    /** Which edition of its place the open transaction reads; null where it changes it, or where there is no place. */
    Work.@Nullable Edition edition() {
        var current = WORK.get();
        if (current == null || !current.hasEdition()) {
            return null;
        }
        if (current.edition() == null) {
            begin();
        }
        return current.edition();
    }

    /**
     * Says that this transaction changes what may be kept of its place ({@link Kept}): from now on it reads everything
     * anew. Whoever writes such things says so first.
     */
    public void changes() {
        var current = WORK.get();
        if (current != null) {
            current.changes();
        }
    }

    /** The work that the thread is doing. */
    static Work work() {
        var work = WORK.get();
        if (work == null) {
            throw new UnsupportedOperationException(
                    "A statement outside a transaction: every one begins in Transactions");
        }
        return work;
    }

    private <T extends @Nullable Object> T in(Work.Scope scope, Supplier<T> work) {
        var current = WORK.get();
        if (current != null) {
            if (!current.scope().equals(scope)) {
                throw new IllegalStateException(
                        "A transaction as " + current.scope() + " is open; " + scope + " must wait");
            }
            return work.get();
        }
        WORK.set(new Work(scope));
        try {
            return template.execute(_ -> work.get());
        } finally {
            WORK.remove();
        }
    }

    /** Begins without a statement: the connection is there only when it is asked for what is its own. */
    private void begin() {
        jdbc.execute((Connection connection) -> connection.unwrap(PGConnection.class));
    }
}
