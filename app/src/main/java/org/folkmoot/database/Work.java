package org.folkmoot.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What is done in one place as one role, by one thread: its transaction begins with its first statement. */
final class Work {

    /**
     * The path stays on the connection until another place is meant, so that the next transaction of the same place
     * changes nothing and its prepared statements hold; the role, which is the wall, ends with the transaction.
     */
    private static final String SETTINGS = "select set_config('search_path', ?, false), set_config('role', ?, true)";

    private final Scope scope;
    private boolean begun;
    private boolean changes;
    private @Nullable Edition edition;

    Work(Scope scope) {
        this.scope = scope;
    }

    /**
     * Whose rows are read, and as whom.
     *
     * @param schema the place's schema, or that of what all places share
     * @param isPublic whether it reads only what the place's migrations publish
     */
    record Scope(String schema, String role, boolean isPublic) {

        static final Scope HOST = new Scope("host", "none", false);

        static Scope inside(Locality place) {
            return new Scope(place.schema(), place.inside(), false);
        }

        static Scope outside(Locality place) {
            return new Scope(place.schema(), place.outside(), true);
        }

        boolean isPlace() {
            return !equals(HOST);
        }

        String path() {
            return schema + ",extensions";
        }

        @Override
        public String toString() {
            return role;
        }
    }

    /** What a place published at one time. */
    record Edition(String schema, long number) {

        boolean isBefore(Edition other) {
            return schema.equals(other.schema()) && number < other.number();
        }
    }

    Scope scope() {
        return scope;
    }

    boolean isBegun() {
        return begun;
    }

    /** Settles whose rows are read, and as whom; the edition is read before anything else, so what is kept is as new. */
    void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        var more = scope.isPlace() ? ", (select edition from \"" + scope.schema() + "\".database_edition)" : "";
        try (var statement = connection.prepareStatement(SETTINGS + more)) {
            statement.setString(1, scope.path());
            statement.setString(2, scope.role());
            begun = true;
            read(statement.executeQuery());
        }
    }

    private void read(ResultSet row) throws SQLException {
        if (row.next() && scope.isPlace()) {
            reads(row.getLong(3));
        }
    }

    /** Says which edition of its place is read from now on. */
    void reads(long number) {
        edition = new Edition(scope.schema(), number);
    }

    /** Says that it changes its place, so that it reads no edition of it. */
    void changes() {
        changes = true;
    }

    /** Whether there is an edition that it reads. */
    boolean hasEdition() {
        return scope.isPlace() && !changes;
    }

    /** The edition that it reads; null before its first statement. */
    @Nullable
    Edition edition() {
        return edition;
    }
}
