package org.folkmoot.money;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.Map;
import org.folkmoot.database.Locality;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts and sums for pictures, within one currency. */
@Component
class GrantFigures {

    private static final String BEFORE = """
            with asked as (
                select g.year, g.recipient_kind, g.funder, g.programme, g.funder_name, g.amount,
                    width_bucket(g.amount,\s""" + Bands.ARRAY + """
                    ) as band
                from money_grant g where\s""";

    private static final String AFTER = """

            )
            select case when grouping(year) = 0 then 'year' when grouping(recipient_kind) = 0 then 'recipients'
                    when grouping(funder) = 0 then 'funder' when grouping(programme) = 0 then 'programme'
                    else 'size' end as facet,
                coalesce(year::text, recipient_kind, funder, programme, band::text) as value,
                max(funder_name) as words, count(*) as grants, sum(amount) as amount
            from asked group by grouping sets ((year), (recipient_kind), (funder), (programme), (band))
            order by value""";

    private final JdbcClient jdbc;
    private final KeptCounts kept;

    GrantFigures(JdbcClient jdbc, KeptCounts kept) {
        this.jdbc = jdbc;
        this.kept = kept;
    }

    /** Counts what is asked for, which must be in one currency. */
    Tallies of(Locality place, Asked asked) {
        return kept.of(place, "pictures", asked, () -> count(asked));
    }

    private Tallies count(Asked asked) {
        var conditions = Conditions.of(asked);
        return new Tallies(jdbc
                .sql(BEFORE + conditions.sql() + AFTER)
                .params(conditions.parameters())
                .query((row, _) -> new SimpleImmutableEntry<>(
                        row.getString("facet"),
                        new Tally(
                                row.getString("value"),
                                row.getString("facet").equals("funder")
                                        ? row.getString("words")
                                        : row.getString("value"),
                                row.getLong("grants"),
                                row.getBigDecimal("amount"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))));
    }
}
