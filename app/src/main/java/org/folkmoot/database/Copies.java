package org.folkmoot.database;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Streams rows into a table by {@code COPY}, inside the open transaction. */
public final class Copies {

    private final DataSource source;

    Copies(DataSource source) {
        this.source = source;
    }

    /** Takes one row: as many values as the columns named; null, or its text. */
    @FunctionalInterface
    public interface Rows {
        void add(@Nullable Object... values);
    }

    /**
     * Copies whatever the work adds.
     *
     * @param target table and columns: {@code incoming (line, name)}
     * @return how many rows were copied
     */
    public long into(String target, Consumer<Rows> work) {
        var connection = DataSourceUtils.getConnection(source);
        try {
            var manager = connection.unwrap(PGConnection.class).getCopyAPI();
            var copy = manager.copyIn("copy " + target + " from stdin");
            var text = new CopyText(copy);
            try {
                work.accept(text::add);
                text.flush();
                return copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException(String.valueOf(e.getMessage()), e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    /** A list of texts as PostgreSQL writes an array of text. */
    public static String array(List<String> texts) {
        return texts.stream()
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
