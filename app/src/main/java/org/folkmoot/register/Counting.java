package org.folkmoot.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.database.Locality;
import org.folkmoot.place.Pack;
import org.folkmoot.place.Tag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts what searches find. Up to 10,000 organisations are counted facet by facet; of more only the number is told.
 * Answers are kept until the register changes.
 */
@Component
class Counting {

    static final int MOST = 10_000;
    private static final int KEPT = 2_000;

    private static final String BY_FACET = """
            with meant as materialized (
                select ward, legal_form, size, reach, status, activities from register_organisation where {meant} limit 10001)
            select 'all' as facet, '' as value, count(*) as organisations from meant
            union all
            select facet, value, count(*) from meant cross join lateral (values ('ward', ward), ('form', legal_form),
                ('size', size), ('reach', reach), ('status', status)) as kind (facet, value)
            where value is not null and (select count(*) from meant) <= 10000 group by facet, value
            union all
            select 'activity', code, count(*) from meant, unnest(activities) as code
            where code = any(cast(:wide as text[])) and (select count(*) from meant) <= 10000 group by code""";

    private final JdbcClient jdbc;
    private final Recent<Key, Counts> kept = new Recent<>(KEPT);

    Counting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Counts count(Locality place, Pack pack, Conditions conditions) {
        var version = jdbc.sql("select version from register_version")
                .query(Long.class)
                .single();
        return kept.get(
                new Key(place, version, conditions),
                () -> "true".equals(conditions.sql()) ? totals() : counted(pack, conditions));
    }

    /** Of everything: the totals that the import keeps. */
    private Counts totals() {
        return counts(jdbc.sql("select facet, value, organisations from register_total"));
    }

    private Counts counted(Pack pack, Conditions conditions) {
        var wide = pack.classification().tags().values().stream()
                .filter(tag -> tag.level() == 1)
                .map(Tag::code)
                .toArray(String[]::new);
        var counts = counts(jdbc.sql(BY_FACET.replace("{meant}", conditions.sql()))
                .params(conditions.parameters())
                .param("wide", wide));
        return counts.total() <= MOST ? counts : new Counts(exactly(conditions), Map.of());
    }

    private long exactly(Conditions conditions) {
        return jdbc.sql("select count(*) from register_organisation where " + conditions.sql())
                .params(conditions.parameters())
                .query(Long.class)
                .single();
    }

    private static Counts counts(JdbcClient.StatementSpec statement) {
        var facets = new TreeMap<String, Map<String, Long>>();
        statement
                .query((row, _) -> facets.computeIfAbsent(row.getString(1), _ -> new LinkedHashMap<>())
                        .put(row.getString(2), row.getLong(3)))
                .list();
        var all = facets.remove("all");
        return new Counts(all == null ? 0 : all.getOrDefault("", 0L), facets);
    }

    private record Key(Locality place, long version, Conditions conditions) {}
}
