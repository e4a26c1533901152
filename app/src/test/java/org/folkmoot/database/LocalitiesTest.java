package org.folkmoot.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@House
class LocalitiesTest {

    @Autowired
    private Localities localities;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private HikariDataSource pool;

    @Autowired
    private Fresh fresh;

    @Test
    void onePlaceMadeByANodeIsSeenByTheOther() {
        var other = new Localities(transactions, jdbc, new Migrations(pool));
        var place = fresh.place("t-two-nodes");
        assertThat(other.find("t-two-nodes")).contains(place);
        assertThat(other.all()).contains(place);
        assertThat(other.find("t-no-such-place")).isEmpty();
    }

    @Test
    void makingAPlaceAgainLeavesItsRows() {
        var place = fresh.place("t-again");
        transactions.inside(
                place,
                () -> jdbc.sql("insert into place_postcode (postcode, ward) values ('X', 'W')")
                        .update());
        localities.create("t-again");
        assertThat(transactions.outside(
                        place,
                        () -> jdbc.sql("select ward from place_postcode")
                                .query(String.class)
                                .single()))
                .isEqualTo("W");
    }

    @Test
    void aPlaceMayBeCalledWhatSqlHasAMeaningFor() {
        var place = fresh.place("order");
        localities.tidy(place);
        assertThat(localities.find("order")).contains(place);
        assertThat(transactions.outside(
                        place,
                        () -> jdbc.sql("select count(*) from place_area")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    void whatHasChangedIsCountedAnewAndNothingElse() {
        var place = fresh.place("t-tidy");
        transactions.inside(place, () -> {
            localities.countChanges();
            return jdbc.sql(
                            "insert into place_postcode (postcode, ward) select 'M' || i, 'W' from generate_series(1, 300) i")
                    .update();
        });
        localities.tidy(place);
        assertThat(fresh.owner()
                        .sql("""
                        select relname || ' ' || reltuples from pg_class
                        where relnamespace = ?::regnamespace and relkind = 'r' and reltuples > -1
                        """)
                        .param('"' + place.schema() + '"')
                        .query(String.class)
                        .list())
                .contains("place_postcode 300")
                .doesNotContain("register_organisation 0");
    }

    @Test
    void aPlaceOfAnOlderVersionIsBroughtToTheNewest() {
        var place = fresh.place("t-older");
        var schema = '"' + place.schema() + "\".";
        fresh.owner()
                .sql("revoke select on " + schema + "database_edition from " + place.outside())
                .update();
        fresh.owner()
                .sql("delete from " + schema + "database_migration where script like '%edition_published.sql'")
                .update();
        assertThat(new Localities(transactions, jdbc, new Migrations(pool)).find("t-older"))
                .contains(place);
        assertThat(transactions.outside(
                        place,
                        () -> jdbc.sql("select count(*) from database_edition")
                                .query(Integer.class)
                                .single()))
                .isOne();
    }

    @Test
    void aStartWithAForeignGrantIsRefused() {
        var place = fresh.place("t-start");
        var grant = place.schema() + ".register_history to " + place.outside();
        fresh.owner().sql("grant select on " + grant).update();
        try {
            assertThatThrownBy(() -> new Localities(transactions, jdbc, new Migrations(pool)))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("The rights in the database of t-start are not those");
        } finally {
            fresh.owner()
                    .sql("revoke select on " + grant.replace(" to ", " from "))
                    .update();
        }
    }
}
