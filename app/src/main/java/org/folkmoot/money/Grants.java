package org.folkmoot.money;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.database.Locality;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds grants and counts them, in the open transaction of the place. */
@Component
class Grants {

    private static final String ROWS = """
            select g.key, g.id, g.title, g.funder, g.funder_name, g.programme, g.currency, g.amount, g.awarded,
                g.recipient, g.recipient_name, g.recipient_kind, g.ward, g.gone_since,
                a.address as organisation, a.name as organisation_name
            from money_grant g left join register_address a on a.id = g.organisation where\s""";

    private static final Map<String, String> ORDERS = Map.of(
            "date", "g.awarded desc, g.key",
            "oldest", "g.awarded, g.key desc",
            "amount", "g.amount desc, g.key",
            "name", "g.recipient_sort, g.key");

    private static final String TALLIES_BEFORE = """
            select case when grouping(year) = 0 then 'year' when grouping(funder) = 0 then 'funder'
                    when grouping(programme) = 0 then 'programme' when grouping(ward) = 0 then 'ward'
                    when grouping(recipient_kind) = 0 then 'recipients' else 'currency' end as facet,
                coalesce(year::text, funder, programme, ward, recipient_kind, currency) as value,
                max(funder_name) as funder_name, count(*) as grants, sum(amount) as amount
            from money_grant g where\s""";

    private static final String TALLIES_AFTER = """

            group by grouping sets ((year), (funder), (programme), (ward), (recipient_kind), (currency))
            order by grants desc, value""";

    private static final String RECIPIENTS = """
            select distinct organisation from money_grant where gone_since is null and organisation is not null""";

    private final JdbcClient jdbc;
    private final KeptCounts kept;

    Grants(JdbcClient jdbc, KeptCounts kept) {
        this.jdbc = jdbc;
        this.kept = kept;
    }

    /** The organisations of the register that were given any grant that is still published. */
    Set<UUID> recipients() {
        return Set.copyOf(jdbc.sql(RECIPIENTS)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list());
    }

    /** One page of what is asked for. */
    List<Grant> rows(Asked asked, int size, long before) {
        var conditions = Conditions.of(asked);
        return jdbc.sql(ROWS + conditions.sql() + " order by " + ORDERS.get(asked.sort())
                        + " limit :size offset :before")
                .params(conditions.parameters())
                .param("size", size)
                .param("before", before)
                .query((row, _) -> Grant.of(row))
                .list();
    }

    /** Counts what is asked for, in one reading of it. */
    Tallies tallies(Locality place, Asked asked) {
        return kept.of(place, "list", asked, () -> count(asked));
    }

    private Tallies count(Asked asked) {
        var conditions = Conditions.of(asked);
        return new Tallies(jdbc
                .sql(TALLIES_BEFORE + conditions.sql() + TALLIES_AFTER)
                .params(conditions.parameters())
                .query((row, _) -> {
                    var facet = row.getString("facet");
                    var value = Optional.ofNullable(row.getString("value")).orElse("");
                    var words = facet.equals("funder") ? row.getString("funder_name") : value;
                    return new SimpleImmutableEntry<>(
                            facet, new Tally(value, words, row.getLong("grants"), row.getBigDecimal("amount")));
                })
                .list()
                .stream()
                .filter(entry -> !entry.getValue().value().isEmpty())
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))));
    }

    /** The grant at an address, also one that no source has any more. */
    Optional<Grant> find(String key) {
        return jdbc.sql(ROWS + "g.key = ?").param(key).query((row, _) -> Grant.of(row)).list().stream()
                .findFirst();
    }

    /** Every award that a funder published under one identifier. */
    List<Grant> awards(String id) {
        return jdbc.sql(ROWS + "g.id = ? order by g.awarded, g.key")
                .param(id)
                .query((row, _) -> Grant.of(row))
                .list();
    }

    /** Every way in which the funders spell a recipient, the most recent first. */
    List<String> spellings(String recipient) {
        return jdbc.sql("""
                select recipient_name from money_grant where recipient = ?
                group by recipient_name order by max(awarded) desc, recipient_name""")
                .param(recipient)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Every way in which a funder's name is spelt, the most recent first. */
    List<String> funderSpellings(String funder) {
        return jdbc.sql("""
                select funder_name from money_grant where funder = ?
                group by funder_name order by max(awarded) desc, funder_name""").param(funder).query((row, _) -> row.getString(1)).list();
    }
}
