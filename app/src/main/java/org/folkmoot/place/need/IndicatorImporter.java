package org.folkmoot.place.need;

import java.util.Set;
import org.folkmoot.database.Copies;
import org.folkmoot.place.Importer;
import org.folkmoot.place.Reading;
import org.folkmoot.place.SourceKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is measured in a place's areas. */
@Component
class IndicatorImporter implements Importer {

    private static final String OUTCOME = """
            with status as (
                select i.layer, i.area, bool_and(o.area is null) as fresh,
                    bool_or((i.value, i.part, i.base, i.rank, i.decile)
                        is distinct from (o.value, o.part, o.base, o.rank, o.decile)) as changed
                from incoming_value i left join place_value o using (layer, indicator, area)
                group by i.layer, i.area)
            select count(*) filter (where fresh), count(*) filter (where not fresh and changed),
                count(*) filter (where not fresh and not changed)
            from incoming_line join status using (layer, area)""";

    private static final String REPLACED = """
            delete from place_value v where (v.layer, v.indicator) in (select layer, indicator from incoming_value)
                and (? or (v.layer, v.indicator, v.area) in (select layer, indicator, area from incoming_value))""";

    private final JdbcClient jdbc;
    private final Copies copies;
    private final Indicators indicators;
    private final Territories territories;

    IndicatorImporter(JdbcClient jdbc, Copies copies, Indicators indicators, Territories territories) {
        this.jdbc = jdbc;
        this.copies = copies;
        this.indicators = indicators;
        this.territories = territories;
    }

    @Override
    public Set<SourceKind> kinds() {
        return Set.of(SourceKind.INDICATORS);
    }

    @Override
    public Outcome read(Reading reading) {
        var intake = new Intake(territories.read(), reading.request().mapping().source());
        reading.rows(intake::take);
        copy(intake);
        var outcome = jdbc.sql(OUTCOME)
                .query((row, _) -> new Outcome(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
        jdbc.sql(REPLACED).param(reading.whole()).update();
        jdbc.sql("insert into place_value select * from incoming_value").update();
        indicators.keep(intake.indicators().values(), reading.source(), reading.edition());
        return outcome;
    }

    private void copy(Intake intake) {
        jdbc.sql("create temporary table incoming_value (like place_value) on commit drop")
                .update();
        jdbc.sql("create temporary table incoming_line (line bigint, layer text, area text) on commit drop")
                .update();
        copies.into(
                "incoming_value (indicator, layer, area, value, part, base, rank, decile)",
                rows -> intake.values().forEach((key, all) -> {
                    var value = all.safe();
                    rows.add(
                            key.indicator(),
                            key.layer(),
                            key.area(),
                            value.value(),
                            value.part(),
                            value.base(),
                            value.rank(),
                            value.decile());
                }));
        copies.into(
                "incoming_line (line, layer, area)",
                rows -> intake.lines().forEach((line, key) -> rows.add(line, key.layer(), key.area())));
    }
}
