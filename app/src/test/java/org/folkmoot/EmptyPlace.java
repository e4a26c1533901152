package org.folkmoot;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables of a place as its migrations have made them.
 *
 * @param shape what tells that nobody has altered them since
 * @param emptying puts all rows back as the migrations have left them
 */
record EmptyPlace(String schema, String shape, String emptying, JdbcClient owner) {

    private static final String SHAPE = """
            select md5(string_agg(concat_ws(' ', relname, relkind, relnatts, relchecks, relhastriggers, relacl), ','
                order by relname)) from pg_class where relnamespace = ?::regnamespace""";

    private static final String TABLES = """
            select format('%I.%I', schemaname, tablename) from pg_tables
            where schemaname = ? and tablename <> 'database_migration'""";

    private static final String SEQUENCES =
            "select format('%I.%I', schemaname, sequencename) from pg_sequences where schemaname = ?";

    static EmptyPlace of(String schema, JdbcClient owner) {
        var tables = texts(owner, TABLES, schema);
        var emptying = "lock table " + String.join(", ", tables) + ";\nset local session_replication_role = replica;\n"
                + tables.stream().map(table -> emptied(table, owner)).collect(Collectors.joining())
                + texts(owner, SEQUENCES, schema).stream()
                        .map("alter sequence %s restart;\n"::formatted)
                        .collect(Collectors.joining());
        return new EmptyPlace(schema, shape(schema, owner), emptying, owner);
    }

    /** The edition goes on, since the program keeps answers by it; every other table has its first rows again. */
    private static String emptied(String table, JdbcClient owner) {
        if (table.endsWith(".database_edition")) {
            return "update " + table + " set edition = edition + 1;\n";
        }
        var first = owner.sql("select json_agg(t)::text from " + table + " t")
                .query((row, _) -> row.getString(1))
                .list()
                .getFirst();
        return "delete from " + table + ";\n"
                + (first == null
                        ? ""
                        : "insert into %1$s select * from json_populate_recordset(null::%1$s, '%2$s');\n"
                                .formatted(table, first.replace("'", "''")));
    }

    private static List<String> texts(JdbcClient owner, String sql, String schema) {
        return owner.sql(sql).param(schema).query((row, _) -> row.getString(1)).list();
    }

    private static String shape(String schema, JdbcClient owner) {
        return owner.sql(SHAPE).param('"' + schema + '"').query(String.class).single();
    }

    /** Whether it is there, and as it was made. */
    boolean isUnaltered() {
        return !texts(owner, "select nspname from pg_namespace where nspname = ?", schema)
                        .isEmpty()
                && shape.equals(shape(schema, owner));
    }

    void empty() {
        owner.sql("begin;\n" + emptying + "commit").update();
    }
}
