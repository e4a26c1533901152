package org.folkmoot.place;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.database.Copies;
import org.folkmoot.database.Kept;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.place.boundary.Outline;
import org.folkmoot.place.boundary.Projection;
import org.folkmoot.place.boundary.Shape;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The areas of a place and where its postcodes are. */
@Component
public class Areas {

    private static final int LAYERS = 1_000;

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final Copies copies;
    private final Kept<String, List<Area>> layers;

    Areas(Transactions transactions, JdbcClient jdbc, Copies copies) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.copies = copies;
        this.layers = new Kept<>(transactions, LAYERS);
    }

    /** The areas of one layer, by name. */
    public List<Area> of(Locality place, String layer) {
        return transactions.reading(place, () -> layers.get(layer, () -> read(layer)));
    }

    private List<Area> read(String layer) {
        return jdbc.sql("select code, name, lon, lat from place_area where layer = ? order by sort_name")
                .param(layer)
                .query((row, _) -> new Area(row.getString(1), row.getString(2), row.getDouble(3), row.getDouble(4)))
                .list();
    }

    /** Where a postcode is, however it is written; empty where the place's list does not have it. */
    public Optional<Point> postcode(Locality place, String postcode) {
        return transactions.reading(
                place,
                () -> jdbc.sql("select lon, lat from place_postcode where postcode = ?")
                        .param(PostcodeImporter.packed(postcode))
                        .query((row, _) -> new Point(row.getDouble(1), row.getDouble(2)))
                        .optional());
    }

    /** The plane on which the place is drawn: that of its first layer, which these outlines are if there is none. */
    Projection projection(Collection<Outline> outlines) {
        return jdbc.sql("select lon, lat, metres from place_projection")
                .query((row, _) -> new Projection(row.getDouble(1), row.getDouble(2), row.getDouble(3)))
                .optional()
                .orElseGet(() -> keep(Projection.around(outlines)));
    }

    private Projection keep(Projection projection) {
        jdbc.sql("insert into place_projection (lon, lat, metres) values (?, ?, ?)")
                .params(projection.lon(), projection.lat(), projection.metres())
                .update();
        return projection;
    }

    Set<String> codes(String layer) {
        return Set.copyOf(jdbc.sql("select code from place_area where layer = ?")
                .param(layer)
                .query(String.class)
                .list());
    }

    /** Keeps the areas of a layer in place of those that it had. */
    void keep(String layer, Map<String, String> names, Map<String, Shape> shapes) {
        transactions.changes();
        jdbc.sql("delete from place_area where layer = ?").param(layer).update();
        copies.into(
                "place_area (layer, code, name, sort_name, lon, lat, path, x, y, "
                        + "box_left, box_top, box_right, box_bottom)",
                rows -> shapes.forEach((code, shape) -> rows.add(
                        layer,
                        code,
                        names.get(code),
                        String.valueOf(names.get(code)).toLowerCase(Locale.ROOT),
                        shape.middle().lon(),
                        shape.middle().lat(),
                        shape.path(),
                        shape.x(),
                        shape.y(),
                        shape.box().left(),
                        shape.box().top(),
                        shape.box().right(),
                        shape.box().bottom())));
    }
}
