package org.folkmoot.place.need;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.folkmoot.place.Indicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is measured in a place; every method works in the open transaction. */
@Component
class Indicators {

    private static final int EACH_SOURCE = 1000;

    private static final String KEEP = """
            insert into place_indicator (key, title, family, kind, worse, ranked, country, means, silent, position)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (key) do update set title = excluded.title, family = excluded.family, kind = excluded.kind,
                worse = excluded.worse, ranked = excluded.ranked, country = excluded.country, means = excluded.means, silent = excluded.silent
            where excluded.means <> '' or place_indicator.means = ''""";

    private static final String SOURCED = """
            insert into place_indicator_source (indicator, layer, source, edition)
            select distinct indicator, layer, ?, ?::date from incoming_value
            on conflict (indicator, layer) do update set source = excluded.source, edition = excluded.edition""";

    private static final String LAYERS = """
            update place_indicator i set layers = found.layers, home = found.layers[1]
            from (select indicator, array_agg(layer order by areas desc, layer) as layers
                from (select indicator, layer, count(*) as areas from place_value group by indicator, layer) as each
                group by indicator) as found
            where found.indicator = i.key""";

    private static final String ALL = """
            select i.*, s.edition, c.title as source, c.publisher, c.licence, c.licence_address, c.address
            from place_indicator i
            join place_indicator_source s on s.indicator = i.key and s.layer = i.home
            join place_source c on c.id = s.source
            order by i.position""";

    private final JdbcClient jdbc;

    Indicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that have figures, in the order in which the locality's file names them. */
    List<Sourced> all() {
        return jdbc.sql(ALL).query((row, _) -> sourced(row)).list();
    }

    /** Keeps what the values in {@code incoming_value} are of. */
    void keep(Collection<Indicator> indicators, int source, LocalDate edition) {
        var position = source * EACH_SOURCE;
        for (var indicator : indicators) {
            jdbc.sql(KEEP)
                    .params(
                            indicator.key(),
                            indicator.title(),
                            indicator.family(),
                            indicator.kind().name().toLowerCase(Locale.ROOT),
                            indicator.worse().name().toLowerCase(Locale.ROOT),
                            indicator.ranked(),
                            indicator.country(),
                            indicator.means(),
                            indicator.silent(),
                            position++)
                    .update();
        }
        jdbc.sql(SOURCED).params(source, edition).update();
        jdbc.sql(LAYERS).update();
    }

    private static Sourced sourced(ResultSet row) throws SQLException {
        return new Sourced(
                new Indicator(
                        row.getString("key"),
                        row.getString("title"),
                        row.getString("family"),
                        Indicator.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        Indicator.Worse.valueOf(row.getString("worse").toUpperCase(Locale.ROOT)),
                        row.getInt("ranked"),
                        row.getString("country"),
                        row.getString("means"),
                        row.getString("silent")),
                row.getString("home"),
                Set.of((String[]) row.getArray("layers").getArray()),
                row.getObject("edition", LocalDate.class),
                row.getString("source"),
                row.getString("publisher"),
                row.getString("licence"),
                row.getString("licence_address"),
                row.getString("address"));
    }
}
