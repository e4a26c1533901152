package org.folkmoot.place.need;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.folkmoot.database.Kept;
import org.folkmoot.database.Transactions;
import org.folkmoot.place.Layers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The figures of all areas of a layer, as published or added up from smaller areas, where that is sound: counts are
 * added, shares are added above and below the line, scores are averaged by population. Ranks and tenths are never
 * averaged; of those it is said how many smaller areas are in the most deprived fifth of the country.
 */
@Component
class Figures {

    private static final String PUBLISHED_OR_NOT = """
            with stood as (
                select v.indicator, v.area, v.value, v.part, v.base, v.rank, v.decile, 1::numeric as people
                from place_value v where v.layer = :layer and (:all or v.indicator = any(:indicators))
                union all
                select v.indicator, l.to_code, v.value, v.part, v.base, v.rank, v.decile, p.value
                from place_value v
                join place_indicator i on i.key = v.indicator and i.home = v.layer
                    and i.kind <> 'figure' and not :layer = any(i.layers)
                join place_link l on l.from_layer = v.layer and l.from_code = v.area and l.to_layer = :layer
                left join place_value p on p.indicator = 'population' and p.layer = v.layer and p.area = v.area
                where :all or v.indicator = any(:indicators)),
            summed as (
                select s.indicator, s.area, i.kind, i.worse, count(*) as parts,
                    case when count(*) = 1 and min(s.people) = 1 then
                        coalesce(100 * min(s.part) / nullif(min(s.base), 0), min(s.value))
                    when i.kind = 'count' then sum(s.value)
                    when i.kind = 'share' then 100 * sum(s.part) / nullif(sum(s.base), 0)
                    else sum(s.value * s.people) / nullif(sum(s.people) filter (where s.value is not null), 0)
                    end as value,
                    case when :layer = any(i.layers) then min(s.rank) end as rank,
                    case when :layer = any(i.layers) then min(s.decile) end as decile,
                    count(*) filter (where s.decile <= 2) as fifth
                from stood s join place_indicator i on i.key = s.indicator
                group by s.indicator, s.area, i.kind, i.worse, i.layers),
            told as (
                select *, case when kind = 'rank' then coalesce(-rank, value, 1.0 * fifth / parts)
                    when worse = 'low' then -value else value end as need
                from summed)
            select indicator, area, value, rank, decile, parts, fifth,
                case when need is null then 0
                    else rank() over (partition by indicator order by need desc nulls last) end as standing,
                count(need) over (partition by indicator) as of
            from told""";

    private static final String OF_ONE_AREA = " where :area = '' or area = :area order by standing";

    /** Some dozens of figures in each. */
    private static final int KEPT_AREAS = 500;

    /** A figure for each ward in each; small areas can be very many, so theirs are read each time. */
    private static final int KEPT_WARDS = 48;

    private final JdbcClient jdbc;
    private final Kept<List<String>, List<Figure>> areas;
    private final Kept<List<String>, List<Figure>> wards;

    Figures(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.areas = new Kept<>(transactions, KEPT_AREAS);
        this.wards = new Kept<>(transactions, KEPT_WARDS);
    }

    /** Some indicators in all areas of a layer, most need first. */
    List<Figure> of(String layer, Collection<String> indicators) {
        return layer.equals(Layers.WARD)
                ? wards.get(List.copyOf(indicators), () -> read(layer, indicators, false, ""))
                : read(layer, indicators, false, "");
    }

    /** All indicators in one area, with where it stands in its layer. */
    List<Figure> of(String layer, String area) {
        return areas.get(List.of(layer, area), () -> read(layer, List.of(), true, area));
    }

    /** All indicators of the whole place, where it is one area. */
    List<Figure> ofWhole() {
        return of(Layers.WHOLE, "");
    }

    private List<Figure> read(String layer, Collection<String> indicators, boolean all, String area) {
        return List.copyOf(jdbc.sql("select * from (" + PUBLISHED_OR_NOT + ") as figure" + OF_ONE_AREA)
                .param("layer", layer)
                .param("indicators", indicators.toArray(String[]::new))
                .param("all", all)
                .param("area", area)
                .query((row, _) -> figure(row))
                .list());
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                row.getString("indicator"),
                row.getString("area"),
                row.getBigDecimal("value"),
                row.getObject("rank", Integer.class),
                row.getObject("decile", Integer.class),
                row.getInt("parts"),
                row.getInt("fifth"),
                row.getInt("standing"),
                row.getInt("of"));
    }
}
