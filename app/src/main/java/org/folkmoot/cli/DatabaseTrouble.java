package org.folkmoot.cli;

import java.sql.SQLException;
import java.util.List;

/** Says in plain words what a database's error means for the person who typed the command. */
final class DatabaseTrouble {

    private DatabaseTrouble() {}

    /** By the class of the SQLSTATE (PostgreSQL's manual, appendix A) that the deepest of these causes has. */
    static String sentence(List<Throwable> causes) {
        var cause = causes.reversed().stream()
                .filter(it -> !state(it).isEmpty())
                .findFirst()
                .orElse(causes.getLast());
        var state = state(cause);
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "53" ->
                "The database has no room left (disk or memory). Nothing was changed: free some and try again.";
            case "08", "57" -> "The database stopped answering. Nothing was changed: see that it runs, then try again.";
            case "28" -> "The database refuses the user or the password. Check FOLKMOOT_DATABASE_USER and _PASSWORD.";
            case "42" -> "The database refuses what Folkmoot asks of it: " + cause.getMessage();
            default ->
                "Something went wrong that should not: " + cause.getMessage()
                        + ". Nothing was changed. Please report it.";
        };
    }

    private static String state(Throwable cause) {
        return cause instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
    }
}
