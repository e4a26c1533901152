package org.folkmoot.place;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ways in which a place is divided; every method works in the open transaction. */
@Component
public class Layers {

    /** The layer of wards, or whatever a place calls the areas that its council is chosen in. */
    public static final String WARD = "ward";

    /** The layer of the smallest areas that figures are published for. */
    public static final String SMALL = "small-area";

    /** The layer whose only area is the whole place. */
    public static final String WHOLE = "authority";

    /** The layer of the few large parts that a council divides its work by. */
    public static final String NEIGHBOURHOOD = "neighbourhood";

    static final String MIDDLE = "middle-area";

    private final JdbcClient jdbc;

    Layers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All, in the order in which the locality's file names them. */
    public List<Layer> all() {
        return jdbc.sql("select name, one, many, source from place_layer order by position, name")
                .query((row, _) -> new Layer(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** The layer of this name. */
    public Optional<Layer> find(String name) {
        return all().stream().filter(layer -> layer.name().equals(name)).findFirst();
    }

    void keep(List<Layer> layers) {
        for (var layer : layers) {
            keep(layer, layers.indexOf(layer));
        }
    }

    void keep(Layer layer, int position) {
        jdbc.sql("""
                insert into place_layer (name, one, many, source, position) values (?, ?, ?, ?, ?)
                on conflict (name) do update set one = excluded.one, many = excluded.many,
                    source = excluded.source, position = excluded.position""")
                .params(layer.name(), layer.one(), layer.many(), layer.source(), position)
                .update();
    }
}
