package org.folkmoot.database;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the shared schema and each place's schema to the newest version, and makes a place's roles. */
final class Migrations {

    private static final long LOCK = 0x666f6c6b6d6f6f74L;
    private static final String TABLE = "database_migration";

    private final DataSource owner;
    private final JdbcClient jdbc;
    private final TransactionTemplate template;

    Migrations(DataSource owner) {
        this.owner = owner;
        this.jdbc = JdbcClient.create(owner);
        this.template = new TransactionTemplate(new DataSourceTransactionManager(owner));
        host();
    }

    private void host() {
        locked(() -> {
            jdbc.sql("create schema if not exists extensions").update();
            jdbc.sql("create extension if not exists pg_trgm schema extensions").update();
            jdbc.sql("grant usage on schema extensions to public").update();
        });
        migrate("host", "db/host", Map.of());
    }

    void migrate(Locality place) {
        locked(() -> {
            role(place.inside());
            role(place.outside());
            jdbc.sql("create schema if not exists " + quoted(place)).update();
            jdbc.sql("grant usage on schema " + quoted(place) + " to " + place.inside() + ", " + place.outside())
                    .update();
            jdbc.sql("alter default privileges in schema " + quoted(place)
                            + " grant select, insert, update, delete on tables to " + place.inside())
                    .update();
        });
        migrate(
                place.schema(),
                "db/locality",
                Map.of("inside", place.inside(), "outside", place.outside(), "schema", place.schema()));
    }

    void remove(Locality place) {
        locked(() ->
                jdbc.sql("drop schema if exists " + quoted(place) + " cascade").update());
    }

    void checkGrants(List<Locality> places) {
        new Grants(jdbc).check(places);
    }

    /** Only the owner may do this, and not within a transaction; what has not changed since is left alone. */
    void tidy(Locality place) {
        var changed = String.join(
                ", ",
                jdbc.sql("""
                        select format('%I.%I', schemaname, relname) from pg_stat_user_tables
                        where schemaname = ? and (n_mod_since_analyze > 0 or n_dead_tup > 0)
                        """)
                        .param(place.schema())
                        .query((row, _) -> row.getString(1))
                        .list());
        if (!changed.isEmpty()) {
            jdbc.sql("vacuum (analyze) " + changed).update();
        }
    }

    /** A place may be called what SQL has a meaning for: "order", "user". */
    private static String quoted(Locality place) {
        return '"' + place.schema() + '"';
    }

    private void role(String name) {
        if (jdbc.sql("select 1 from pg_roles where rolname = ?")
                .param(name)
                .query((_, _) -> 1)
                .list()
                .isEmpty()) {
            jdbc.sql("create role " + name + " nologin").update();
        }
        jdbc.sql("grant " + name + " to current_user").update();
    }

    /** One node at a time makes schemas and roles; the others wait. */
    private void locked(Runnable work) {
        template.executeWithoutResult(_ -> {
            jdbc.sql("select pg_advisory_xact_lock(?)")
                    .param(LOCK)
                    .query((_, _) -> 1)
                    .single();
            work.run();
        });
    }

    /** Flyway takes a good part of a start to find that there is nothing to do; mostly there is not. */
    private void migrate(String schema, String folder, Map<String, String> placeholders) {
        if (!applied(schema).containsAll(scripts(folder))) {
            flyway(schema, folder, placeholders).migrate();
        }
    }

    private Set<String> applied(String schema) {
        var table = '"' + schema + "\"." + TABLE;
        var isThere = jdbc.sql("select to_regclass(?) is not null")
                .param(table)
                .query((row, _) -> row.getBoolean(1))
                .single();
        return isThere
                ? Set.copyOf(jdbc.sql("select script from " + table + " where success and script is not null")
                        .query((row, _) -> row.getString(1))
                        .list())
                : Set.of();
    }

    private static Set<String> scripts(String folder) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:" + folder + "/*.sql"))
                    .map(script -> requireNonNull(script.getFilename()))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Flyway flyway(String schema, String folder, Map<String, String> placeholders) {
        return Flyway.configure()
                .dataSource(owner)
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:" + folder)
                .table(TABLE)
                .placeholders(placeholders)
                .validateMigrationNaming(true)
                .load();
    }
}
