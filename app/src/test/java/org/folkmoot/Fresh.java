package org.folkmoot;

import com.zaxxer.hikari.HikariDataSource;
import org.folkmoot.database.Locality;
import org.folkmoot.place.Places;
import org.folkmoot.place.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes places for tests, empty whatever an earlier run has left in them. Each test class has names of its own. */
@Component
public final class Fresh {

    private final Places places;
    private final JdbcClient owner;

    Fresh(Places places, HikariDataSource pool) {
        this.places = places;
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
        owner.sql("drop schema if exists \"" + schema + "\" cascade").update();
        return places.make(name, settings);
    }

    /** Takes a place away, with whatever is wrong in it. */
    public void remove(Locality place) {
        owner.sql("drop schema if exists \"" + place.schema() + "\" cascade").update();
        owner.sql("delete from host.database_locality where name = ?")
                .param(place.name())
                .update();
    }

    /** The database as its owner sees it, outside all rules. */
    public JdbcClient owner() {
        return owner;
    }
}
