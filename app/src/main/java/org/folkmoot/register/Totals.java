package org.folkmoot.register;

import java.util.List;
import java.util.UUID;
import org.folkmoot.database.Transactions;
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

    private static final String WORDS = """
            select distinct word from register_organisation,
                unnest(tsvector_to_array(ts_filter(search, '{a,b}'))) as word
            where id = :id and length(word) between 2 and 40 and word !~ '[0-9]'""";

    private static final List<String> REFRESH_ONE = List.of(
            "delete from register_word where organisations <= 0", "update register_version set version = version + 1");

    private final Transactions transactions;
    private final JdbcClient jdbc;

    Totals(Transactions transactions, JdbcClient jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** Takes one organisation out of the counts, before its card changes. */
    void discount(UUID organisation) {
        transactions.changes();
        jdbc.sql("update register_word w set organisations = organisations - 1 from (" + WORDS
                        + ") f where w.word = f.word")
                .param("id", organisation)
                .update();
    }

    /** Counts one organisation, after its card has changed. */
    void count(UUID organisation) {
        jdbc.sql("insert into register_word (word, organisations) select word, 1 from (" + WORDS
                        + ") f on conflict (word) do update set organisations = register_word.organisations + 1")
                .param("id", organisation)
                .update();
        REFRESH_ONE.forEach(statement -> jdbc.sql(statement).update());
    }

    void refresh() {
        transactions.changes();
        REFRESH.forEach(statement -> jdbc.sql(statement).update());
    }
}
