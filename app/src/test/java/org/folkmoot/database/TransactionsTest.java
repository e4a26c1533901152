package org.folkmoot.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.folkmoot.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@House
class TransactionsTest {

    @Autowired
    private Transactions transactions;

    @Autowired
    private Localities localities;

    @Autowired
    private JdbcClient jdbc;

    private Locality north;
    private Locality south;

    @BeforeEach
    void makeTwoPlaces() {
        north = localities.create("north");
        south = localities.create("south");
    }

    @Test
    void aStatementOutsideATransactionIsAMistake() {
        assertThatThrownBy(() -> one("select 1")).hasMessageContaining("outside a transaction");
    }

    @Test
    void onePlaceCannotReadAnothersRowsEvenWhenItNamesThem() {
        assertThatThrownBy(() -> transactions.inside(north, () -> one("select count(*) from south.place_locality")))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void thePublicCannotReadWhatNoMigrationPublishes() {
        assertThatThrownBy(() -> transactions.outside(north, () -> one("select count(*) from database_migration")))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void aPlaceCannotReadWhatAllPlacesShare() {
        assertThatThrownBy(() -> transactions.inside(north, () -> one("select count(*) from host.database_locality")))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void workInsideWorkOfTheSamePlaceJoinsIt() {
        var same = transactions.inside(
                north,
                () -> one("select pg_current_xact_id()::text::int")
                        == transactions.inside(north, () -> one("select pg_current_xact_id()::text::int")));
        assertThat(same).isTrue();
    }

    @Test
    void anotherPlaceInsideAnOpenTransactionIsAMistake() {
        assertThatThrownBy(() -> transactions.inside(north, () -> transactions.inside(south, () -> 1)))
                .hasMessageContaining("must wait");
    }

    @Test
    void afterWorkNothingOfTheRoleRemainsOnTheConnection() {
        transactions.outside(north, () -> one("select 1"));
        assertThat(transactions.host(() -> one("select count(*)::int from database_locality")))
                .isPositive();
    }

    private int one(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
