package org.folkmoot.register;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps, after every change of the register, its words, each with how many organisations are named by it. */
@Component
class Totals {

    /** A word with a digit is a number, and nobody's number is corrected into another's. */
    private static final List<String> REFRESH = List.of(
            """
            create temporary table counted on commit drop as
            select word, count(*)::int as organisations from register_organisation,
                unnest(tsvector_to_array(ts_filter(search, '{a,b}'))) as word
            where length(word) between 2 and 40 and word !~ '[0-9]' group by word""",
            "create unique index on counted (word)",
            "analyze counted",
            """
            delete from register_word w where not exists (select from counted c where c.word = w.word)""",
            """
            insert into register_word (word, organisations) select word, organisations from counted
            on conflict (word) do update set organisations = excluded.organisations
            where register_word.organisations <> excluded.organisations""",
            "drop table counted",
            "update register_version set version = version + 1");

    private final JdbcClient jdbc;

    Totals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void refresh() {
        REFRESH.forEach(statement -> jdbc.sql(statement).update());
    }
}
