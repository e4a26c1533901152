package org.folkmoot.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.StatementCreatorUtils;

/**
 * Asks the public's questions one by one, each there and back once, with no transaction around it.
 *
 * <p>Its connections have the role of a place's public from their first statement to their last, and nobody else has
 * them. Whose public a connection is, it says in its name, which the server reports.
 */
final class Questions {

    private static final String NAME = "application_name";

    private static final String SETTINGS =
            "select set_config('search_path', ?, false), set_config('role', ?, false), set_config('" + NAME
                    + "', ?, false)";

    /** A row even where the answer has none, with the edition. */
    private static final String WITH_EDITION = """
            select published.edition as published, asked.*
            from database_edition published left join (select true as found, answer.* from ({question}) answer) asked on true""";

    private final JdbcTemplate connections;

    Questions(DataSource connections) {
        this.connections = new JdbcTemplate(connections);
    }

    /**
     * What the public of a place is answered.
     *
     * @param edition which edition of the place the answer is of
     */
    record Answer<T>(long edition, List<T> rows) {}

    /** Asks as the public of a place. */
    <T> Answer<T> ask(Work.Scope scope, String question, RowMapper<T> row, @Nullable Object... values) {
        return connections.execute((Connection connection) -> {
            if (!scope.role().equals(connection.unwrap(PGConnection.class).getParameterStatus(NAME))) {
                settle(connection, scope);
            }
            try (var statement = connection.prepareStatement(WITH_EDITION.replace("{question}", question))) {
                set(statement, values);
                return answer(statement.executeQuery(), row);
            }
        });
    }

    private static void settle(Connection connection, Work.Scope scope) throws SQLException {
        try (var statement = connection.prepareStatement(SETTINGS)) {
            set(statement, scope.path(), scope.role(), scope.role());
            statement.execute();
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            StatementCreatorUtils.setParameterValue(statement, i + 1, SqlTypeValue.TYPE_UNKNOWN, values[i]);
        }
    }

    private static <T> Answer<T> answer(ResultSet row, RowMapper<T> mapper) throws SQLException {
        var rows = new ArrayList<T>();
        var edition = 0L;
        while (row.next()) {
            edition = row.getLong("published");
            if (row.getBoolean("found")) {
                rows.add(mapper.mapRow(row, rows.size()));
            }
        }
        return new Answer<>(edition, rows);
    }
}
