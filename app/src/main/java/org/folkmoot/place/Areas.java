package org.folkmoot.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The areas of a place and where its postcodes are. */
@Component
public class Areas {

    private final Transactions transactions;
    private final JdbcClient jdbc;

    Areas(Transactions transactions, JdbcClient jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** The areas of one layer, by name. */
    public List<Area> of(Locality place, String layer) {
        return transactions.reading(
                place,
                () -> jdbc.sql("select code, name, lon, lat from place_area where layer = ? order by sort_name")
                        .param(layer)
                        .query((row, _) ->
                                new Area(row.getString(1), row.getString(2), row.getDouble(3), row.getDouble(4)))
                        .list());
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

    /** Keeps the areas of a layer in place of those that it had. */
    void keep(Locality place, String layer, List<Area> areas) {
        transactions.inside(place, () -> {
            jdbc.sql("delete from place_area where layer = ?").param(layer).update();
            for (var area : areas) {
                jdbc.sql("insert into place_area (code, layer, name, sort_name, lon, lat) values (?, ?, ?, ?, ?, ?)")
                        .params(
                                area.code(),
                                layer,
                                area.name(),
                                area.name().toLowerCase(Locale.ROOT),
                                area.lon(),
                                area.lat())
                        .update();
            }
            return areas.size();
        });
    }
}
