package org.folkmoot.register;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps, after every change of the register, its words and how many organisations there are of each kind. */
@Component
class Totals {

    private static final List<String> REFRESH = List.of(
            "delete from register_word",
            """
            insert into register_word (word, organisations)
            select word, count(*) from register_organisation,
                unnest(tsvector_to_array(ts_filter(search, '{a,b}'))) as word
            where length(word) between 2 and 40 group by word""",
            "delete from register_total",
            """
            insert into register_total (facet, value, organisations)
            select facet, value, count(*) from register_organisation
            cross join lateral (values ('all', ''), ('ward', ward), ('form', legal_form), ('size', size),
                ('reach', reach), ('status', status)) as of_kind (facet, value)
            where value is not null group by facet, value
            union all
            select 'activity', code, count(*) from register_organisation, unnest(activities) as code group by code""",
            "update register_version set version = version + 1");

    private static final String FACETS = """
            select facet, value from register_organisation
            cross join lateral (values ('all', ''), ('ward', ward), ('form', legal_form), ('size', size),
                ('reach', reach), ('status', status)) as of_kind (facet, value)
            where id = :id and value is not null
            union all
            select 'activity', code from register_organisation, unnest(activities) as code where id = :id""";

    private static final String WORDS = """
            select distinct word from register_organisation,
                unnest(tsvector_to_array(ts_filter(search, '{a,b}'))) as word
            where id = :id and length(word) between 2 and 40""";

    private static final List<String> REFRESH_ONE = List.of(
            "delete from register_total where organisations <= 0",
            "delete from register_word where organisations <= 0",
            "update register_version set version = version + 1");

    private final JdbcClient jdbc;

    Totals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes one organisation out of the counts, before its card changes. */
    void discount(UUID organisation) {
        jdbc.sql("update register_total t set organisations = organisations - 1 from (" + FACETS
                        + ") f where t.facet = f.facet and t.value = f.value")
                .param("id", organisation)
                .update();
        jdbc.sql("update register_word w set organisations = organisations - 1 from (" + WORDS
                        + ") f where w.word = f.word")
                .param("id", organisation)
                .update();
    }

    /** Counts one organisation, after its card has changed. */
    void count(UUID organisation) {
        jdbc.sql("insert into register_total (facet, value, organisations) select facet, value, 1 from (" + FACETS
                        + ") f on conflict (facet, value)"
                        + " do update set organisations = register_total.organisations + 1")
                .param("id", organisation)
                .update();
        jdbc.sql("insert into register_word (word, organisations) select word, 1 from (" + WORDS
                        + ") f on conflict (word) do update set organisations = register_word.organisations + 1")
                .param("id", organisation)
                .update();
        REFRESH_ONE.forEach(statement -> jdbc.sql(statement).update());
    }

    void refresh() {
        REFRESH.forEach(statement -> jdbc.sql(statement).update());
    }
}
