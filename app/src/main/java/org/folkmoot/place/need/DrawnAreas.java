package org.folkmoot.place.need;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.folkmoot.place.boundary.Box;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The drawings of a place's areas; every method works in the open transaction. */
@Component
class DrawnAreas {

    private static final String SELECT = """
            select a.layer, a.code, a.name, a.lon, a.lat, a.path, a.x, a.y, a.box_left, a.box_top, a.box_right, a.box_bottom
            from place_area a""";

    private final JdbcClient jdbc;

    DrawnAreas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All areas of all layers, by name. */
    List<DrawnArea> all() {
        return jdbc.sql(SELECT + " order by a.sort_name, a.code")
                .query((row, _) -> area(row))
                .list();
    }

    /** All areas of a layer, by name. */
    List<DrawnArea> of(String layer) {
        return jdbc.sql(SELECT + " where a.layer = ? order by a.sort_name, a.code")
                .param(layer)
                .query((row, _) -> area(row))
                .list();
    }

    /** The area of this code, in the first layer of the place that has one. */
    Optional<DrawnArea> find(String code) {
        return jdbc.sql(SELECT + " join place_layer l on l.name = a.layer where a.code = ? order by l.position limit 1")
                .param(code)
                .query((row, _) -> area(row))
                .optional();
    }

    /** Areas of a layer that lie in this one, or of which this one is a part; by name. */
    List<DrawnArea> beside(DrawnArea area) {
        return jdbc.sql(SELECT + """
                 join place_layer p on p.name = a.layer
                where (a.layer, a.code) in (
                    select from_layer, from_code from place_link where to_layer = ? and to_code = ?
                    union all select to_layer, to_code from place_link where from_layer = ? and from_code = ?)
                order by p.position, a.sort_name""")
                .params(area.layer(), area.code(), area.layer(), area.code())
                .query((row, _) -> area(row))
                .list();
    }

    private static DrawnArea area(ResultSet row) throws SQLException {
        return new DrawnArea(
                row.getString("layer"),
                row.getString("code"),
                row.getString("name"),
                row.getDouble("lon"),
                row.getDouble("lat"),
                row.getString("path"),
                row.getInt("x"),
                row.getInt("y"),
                new Box(
                        row.getInt("box_left"),
                        row.getInt("box_top"),
                        row.getInt("box_right"),
                        row.getInt("box_bottom")));
    }
}
