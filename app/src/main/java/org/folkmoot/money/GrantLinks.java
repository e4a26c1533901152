package org.folkmoot.money;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.folkmoot.place.Imported;
import org.folkmoot.place.SourceKind;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds, by number only, which organisation of the register received each grant, and in which ward it is; again
 * whenever the register or the postcodes have changed.
 */
@Component
class GrantLinks {

    private static final Set<SourceKind> TOUCHING = EnumSet.of(
            SourceKind.GRANTS,
            SourceKind.ORGANISATIONS,
            SourceKind.OTHER_NAMES,
            SourceKind.MERGERS,
            SourceKind.POSTCODES);

    private static final String LINK = """
            update money_record m set organisation = found.organisation, ward = found.ward from (
                select r.source, r.key, o.id as organisation,
                    case when o.withheld then null else coalesce(o.ward, p.ward) end as ward
                from money_record r
                left join lateral (
                    select n.organisation from unnest(r.numbers) with ordinality as own (number, place)
                    join register_number n on n.org_id = own.number
                    order by own.place limit 1) known on true
                left join register_address o on o.id = known.organisation
                left join place_postcode_ward p on p.postcode = r.postcode) found
            where found.source = m.source and found.key = m.key
                and (m.organisation, m.ward) is distinct from (found.organisation, found.ward)""";

    private final JdbcClient jdbc;

    GrantLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void follow(Imported imported) {
        if (TOUCHING.contains(imported.reading().request().kind())) {
            var changed = jdbc.sql(LINK).update();
            if (changed > 0) {
                jdbc.sql("update money_version set version = version + 1, changed = ?")
                        .param(imported.reading().at().atOffset(ZoneOffset.UTC))
                        .update();
            }
        }
    }
}
