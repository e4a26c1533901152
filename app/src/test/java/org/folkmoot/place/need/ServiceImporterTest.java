package org.folkmoot.place.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.House;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of the shipped lists of services. */
@House
class ServiceImporterTest {

    private static Locality place = new Locality("trafford");

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    static void load(@Autowired Trafford trafford) {
        place = trafford.load();
    }

    @Test
    void anAddressIsKeptOnlyOfBuildingsThatAreOpenToThePublic() {
        assertThat(texts("select distinct kind from place_service where address <> ''"))
                .containsExactlyInAnyOrder("Community hub", "Library", "General practice");
    }

    @Test
    void aNameThatIsAnAddressIsNotKept() {
        assertThat(texts("select name from place_service where name ~* '^[0-9]+ .*(road|street|avenue|close|lane)'"))
                .isEmpty();
    }

    @Test
    void buildingsAndLandAreNoServicesForOtherPrograms() {
        assertThat(texts("select distinct kind from place_service where building"))
                .containsExactlyInAnyOrder(
                        "Place of worship", "Council building", "Council building with land", "Council land");
        assertThat(texts("select distinct kind from place_open_service"))
                .contains("Library")
                .noneMatch(kind -> kind.startsWith("Council") || kind.equals("Place of worship"));
    }

    @Test
    void whatHasOnlyAPointIsInTheWardOfTheNearestPostcode() {
        assertThat(texts("select name from place_service where kind = 'Allotments' and ward is null"))
                .isEmpty();
    }

    @Test
    void aWebsiteIsAnAddressOfTheWeb() {
        assertThat(texts("select website from place_service where website <> '' and website !~* '^https?://'"))
                .isEmpty();
    }

    private List<String> texts(String sql) {
        return transactions.outside(
                place, () -> jdbc.sql(sql).query(String.class).list());
    }
}
