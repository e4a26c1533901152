package org.folkmoot.money;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import org.folkmoot.place.Area;
import org.folkmoot.place.Layers;
import org.folkmoot.place.PlacePart;
import org.folkmoot.place.Places;
import org.folkmoot.web.Address;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Grants for every person, year by year, on the page of an area: those to groups in its wards. */
@Component
class GrantsOfPlace implements PlacePart {

    private static final int AFTER_WHO_IS_THERE = 20;

    /** One row for each year with grants there, and at least one; what is the same for all stands in each. */
    private static final String YEARS = """
            with wards as (select ward, name, sort_name from place_area_ward where layer = :layer and code = :code),
            years as (select year, sum(grants) as grants, sum(amount) as amount from money_ward_year
                where currency = :currency and ward in (select ward from wards) group by year),
            around as (
                select (select sum(people) from place_ward_people where ward in (select ward from wards)) as people,
                    (select array_agg(name order by sort_name) from wards where name is not null) as wards,
                    count(*) filter (where ward is null and recipient_kind <> 'individual') as unplaced,
                    count(*) filter (where recipient_kind = 'individual') as individuals,
                    min(year) as first, max(year) as last
                from money_grant where gone_since is null)
            select around.*, years.* from around left join years on true order by years.year desc""";

    private final JdbcClient jdbc;
    private final Places places;

    GrantsOfPlace(JdbcClient jdbc, Places places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    @Override
    public int order() {
        return AFTER_WHO_IS_THERE;
    }

    @Override
    public Optional<Page.Template> part(Visit visit, String layer, Area area) {
        var currency = places.pack(visit.here()).currency().getCurrencyCode();
        var years = new ArrayList<Tally>();
        var around = jdbc.sql(YEARS)
                .param("layer", layer)
                .param("code", area.code())
                .param("currency", currency)
                .query((row, _) -> {
                    if (row.getString("year") != null) {
                        years.add(year(row));
                    }
                    return PerHead.Around.of(row);
                })
                .list()
                .getFirst();
        if (around.people().signum() == 0 || around.last() == 0) {
            return Optional.empty();
        }
        var rows = layer.equals(Layers.WARD)
                ? Optional.of(Address.of(visit.link("/grants")).with("ward", area.code()))
                : Optional.<Address>empty();
        var model = new PerHead(area.name(), years, around, currency, rows, visit.words());
        return Optional.of((output, forms) -> JteperHeadGenerated.render(output, forms, visit, model));
    }

    private static Tally year(ResultSet row) throws SQLException {
        return new Tally(
                row.getString("year"), row.getString("year"), row.getLong("grants"), row.getBigDecimal("amount"));
    }
}
