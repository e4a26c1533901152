package org.folkmoot.database;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The places of this installation. */
public final class Localities {

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final Migrations migrations;
    private volatile Map<String, Locality> known = Map.of();

    Localities(Transactions transactions, JdbcClient jdbc, Migrations migrations) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.migrations = migrations;
        all().forEach(migrations::migrate);
        migrations.checkGrants(all());
    }

    /** All places, by name. */
    public List<Locality> all() {
        var names = transactions.host(() -> jdbc.sql("select name from database_locality order by name")
                .query((row, _) -> row.getString(1))
                .list());
        var places = names.stream().map(Locality::new).toList();
        known = places.stream().collect(toUnmodifiableMap(Locality::name, place -> place));
        return places;
    }

    /** The place of this name, if there is one; a place made by another node is found too. */
    public Optional<Locality> find(String name) {
        var place = known.get(name);
        return place != null || !Locality.isName(name) || !exists(name)
                ? Optional.ofNullable(place)
                : Optional.of(new Locality(name));
    }

    /** Makes the place with its empty tables; one that is there is left as it is. */
    public Locality create(String name) {
        var place = new Locality(name);
        migrations.migrate(place);
        transactions.host(() -> jdbc.sql("insert into database_locality (name) values (?) on conflict do nothing")
                .param(name)
                .update());
        remember(name);
        return place;
    }

    /** Takes a place away with everything in it; whoever is in it at that moment meets an error. */
    public void remove(Locality place) {
        transactions.host(() -> jdbc.sql("delete from database_locality where name = ?")
                .param(place.name())
                .update());
        migrations.remove(place);
        all();
    }

    /** Says that what the open transaction changes is to be known to {@link #tidy} when it has ended. */
    public void countChanges() {
        jdbc.sql("select pg_stat_force_next_flush()").query((_, _) -> 1).single();
    }

    /** Brings the database's knowledge of a place's tables up to date, where what changed was {@link #countChanges counted}. */
    public void tidy(Locality place) {
        migrations.tidy(place);
    }

    private boolean exists(String name) {
        var found = transactions.host(() -> jdbc.sql("select 1 from database_locality where name = ?")
                .param(name)
                .query((_, _) -> true)
                .optional()
                .isPresent());
        if (found) {
            remember(name);
        }
        return found;
    }

    private synchronized void remember(String name) {
        var more = new HashMap<>(known);
        more.put(name, new Locality(name));
        known = Map.copyOf(more);
    }
}
