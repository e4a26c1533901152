package org.folkmoot.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@House
class GrantsTest {

    private static int made;

    @Autowired
    private Fresh fresh;

    private Locality place;

    @BeforeEach
    void makeAPlace() {
        place = fresh.place("t-grants-" + ++made);
    }

    @AfterEach
    void takeItAway() {
        fresh.remove(place);
    }

    @Test
    void areThoseOfTheReviewedList() {
        assertThat(Grants.reviewed()).isNotEmpty().allMatch(line -> line.matches("[a-z_.]+ [a-z]+"));
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void oneTooManyIsRefused() {
        owner("grant select on %s.register_record to %s");
        assertThatThrownBy(this::check)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(place.name())
                .hasMessageContaining("too many [" + place.outside() + " register_record select]")
                .hasMessageContaining("take the change back");
    }

    @Test
    void oneOfAColumnIsSeen() {
        owner("grant select (location) on %s.register_record to %s");
        assertThatThrownBy(this::check).hasMessageContaining("register_record.location select");
    }

    @Test
    void oneToWriteIsSeen() {
        owner("grant update on %s.register_organisation to %s");
        assertThatThrownBy(this::check).hasMessageContaining("register_organisation update");
    }

    @Test
    void oneToEverybodyIsSeen() {
        fresh.owner()
                .sql("grant select on " + place.schema() + ".register_record to public")
                .update();
        assertThatThrownBy(this::check).hasMessageContaining("public register_record select");
    }

    @Test
    void oneThatIsMissingIsRefused() {
        owner("revoke select on %s.register_number from %s");
        assertThatThrownBy(this::check)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("missing [" + place.outside() + " register_number select]");
    }

    private void owner(String sql) {
        fresh.owner().sql(sql.formatted(place.schema(), place.outside())).update();
    }

    private void check() {
        new Grants(fresh.owner()).check(List.of(place));
    }
}
