package org.folkmoot.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Gives a connection only to {@link Transactions}: a statement anywhere else is a mistake in the program. */
final class GuardedDataSource extends DelegatingDataSource {

    private static final ThreadLocal<Boolean> OPENING = ThreadLocal.withInitial(() -> false);

    GuardedDataSource(DataSource target) {
        super(target);
    }

    void opening(boolean now) {
        OPENING.set(now);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!OPENING.get()) {
            throw new UnsupportedOperationException(
                    "A statement outside a transaction: every one begins in Transactions");
        }
        return super.getConnection();
    }
}
