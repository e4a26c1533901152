package org.folkmoot.register;

import java.util.List;
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

    private final JdbcClient jdbc;

    Totals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void refresh() {
        REFRESH.forEach(statement -> jdbc.sql(statement).update());
    }
}
