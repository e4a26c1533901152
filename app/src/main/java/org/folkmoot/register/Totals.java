package org.folkmoot.register;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps, after every change of the register, its words, each with how many organisations are named by it. */
@Component
class Totals {

    private static final List<String> REFRESH =
            List.of("delete from register_word", """
            insert into register_word (word, organisations)
            select word, count(*) from register_organisation,
                unnest(tsvector_to_array(ts_filter(search, '{a,b}'))) as word
            where length(word) between 2 and 40 group by word""", "update register_version set version = version + 1");

    private final JdbcClient jdbc;

    Totals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void refresh() {
        REFRESH.forEach(statement -> jdbc.sql(statement).update());
    }
}
