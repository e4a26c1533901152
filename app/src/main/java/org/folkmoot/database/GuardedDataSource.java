package org.folkmoot.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Gives a connection only to the work of {@link Transactions}, settled for it: a statement anywhere else is a mistake in
 * the program.
 */
final class GuardedDataSource extends DelegatingDataSource {

    GuardedDataSource(DataSource target) {
        super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var work = Transactions.work();
        var connection = connection();
        try {
            work.begin(connection);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private Connection connection() {
        try {
            return super.getConnection();
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("The database does not answer", e);
        }
    }
}
