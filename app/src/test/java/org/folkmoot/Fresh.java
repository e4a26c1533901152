package org.folkmoot;

import com.zaxxer.hikari.HikariDataSource;
import java.util.HashMap;
import java.util.Map;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.folkmoot.place.Places;
import org.folkmoot.place.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes places for tests, empty whatever an earlier run has left in them. Each test class has names of its own. A place
 * that this run has made and nobody has altered is emptied: to make all its tables takes a hundred times as long.
 */
@Component
public final class Fresh {

    private final Places places;
    private final Localities localities;
    private final JdbcClient owner;
    private final Map<String, EmptyPlace> made = new HashMap<>();

    Fresh(Places places, Localities localities, HikariDataSource pool) {
        this.places = places;
        this.localities = localities;
        this.owner = JdbcClient.create(pool);
    }

    /** A demonstration in England. */
    public Locality place(String name) {
        return place(
                name,
                new Settings(
                        name,
                        name,
                        "england-and-wales",
                        "Europe/London",
                        "Example Council",
                        "a@b.example",
                        true,
                        false));
    }

    public Locality place(String name, Settings settings) {
        var schema = new Locality(name).schema();
        var known = made.get(schema);
        if (known != null && known.isUnaltered()) {
            known.empty();
            return places.make(name, settings);
        }
        owner.sql("drop schema if exists \"" + schema + "\" cascade").update();
        localities.create(name);
        made.put(schema, EmptyPlace.of(schema, owner));
        return places.make(name, settings);
    }

    /** Takes a place away, with whatever is wrong in it. */
    public void remove(Locality place) {
        owner.sql("drop schema if exists \"" + place.schema() + "\" cascade").update();
        owner.sql("delete from host.database_locality where name = ?")
                .param(place.name())
                .update();
    }

    /** Takes away the letters that wait in any place, as other test classes left them: a sender sends them all. */
    public void emptyOutboxes() {
        owner.sql("delete from host.post_message").update();
        owner.sql("select schemaname from pg_tables where tablename = 'post_message' and schemaname <> 'host'")
                .query(String.class)
                .list()
                .forEach(schema -> owner.sql("delete from \"" + schema + "\".post_message where outcome is null")
                        .update());
    }

    /** The database as its owner sees it, outside all rules. */
    public JdbcClient owner() {
        return owner;
    }
}
