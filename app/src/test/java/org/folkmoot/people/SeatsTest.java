package org.folkmoot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.web.Decision;
import org.folkmoot.web.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@House
class SeatsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Autowired
    private Fresh fresh;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Seats seats;

    @Autowired
    private Somebody somebody;

    private Locality place;

    @BeforeEach
    void place() {
        place = fresh.place("seats-town");
    }

    private Decision give(String name, Role role, LocalDate from, @Nullable LocalDate to) {
        var person = somebody.person(place, name);
        return transactions.inside(place, () -> seats.give(new Seats.Wish(person, role, null, from, to, null)));
    }

    private Decision end(String name, Role role, LocalDate day) {
        var person = somebody.person(place, name);
        return transactions.inside(
                place,
                () -> seats.of(person).stream()
                        .filter(seat -> seat.role() == role && seat.to() == null)
                        .findFirst()
                        .map(seat -> seats.end(seat.id(), day, person))
                        .orElse(Decision.refused("none", "There is none.")));
    }

    private static String reason(Decision decision) {
        return decision instanceof Decision.Refused refused ? refused.id() : "";
    }

    @ParameterizedTest
    @MethodSource("org.folkmoot.people.Excluding#pairs")
    void anExcludedPairIsRefusedWithItsReasonWhicheverComesFirst(Excluding.Pair pair) {
        if (pair.other() == Role.HOST) {
            return;
        }
        assertThat(give("a", pair.role(), DAY, null)).isEqualTo(Decision.allowed());
        assertThat(give("a", pair.other(), DAY, null))
                .isEqualTo(Decision.refused("excluded-" + pair.role().code(), pair.reason()));
        assertThat(give("b", pair.other(), DAY, null)).isEqualTo(Decision.allowed());
        assertThat(give("b", pair.role(), DAY, null))
                .isEqualTo(Decision.refused("excluded-" + pair.other().code(), pair.reason()));
    }

    @Test
    void theRolesThatWhoPaysMayNotHoldAreThoseOfTheInvariant() {
        assertThat(Excluding.pairs().stream()
                        .filter(pair -> pair.role() == Role.COUNTERPART)
                        .map(Excluding.Pair::other))
                .contains(
                        Role.HOST,
                        Role.ADMINISTRATOR,
                        Role.RETURNING_OFFICER,
                        Role.TELLER,
                        Role.POLICY_LEAD,
                        Role.ADVISER);
    }

    @Test
    void excludedRolesMayFollowEachOther() {
        give("a", Role.COUNTERPART, DAY, DAY.plusDays(30));
        assertThat(reason(give("a", Role.ADVISER, DAY.plusDays(29), null))).isEqualTo("excluded-counterpart");
        assertThat(give("a", Role.ADVISER, DAY.plusDays(30), null)).isEqualTo(Decision.allowed());
    }

    @Test
    void aCounterpartIsAContactOfTheirOwnGroup() {
        somebody.give(place, "a", Role.COUNTERPART, null);
        assertThat(somebody.give(place, "a", Role.CONTACT, UUID.randomUUID())).isEqualTo(Decision.allowed());
    }

    @Test
    void theLastAdministratorStays() {
        give("a", Role.ADMINISTRATOR, DAY, null);
        assertThat(reason(end("a", Role.ADMINISTRATOR, DAY.plusDays(9)))).isEqualTo("last-administrator");
        give("b", Role.ADMINISTRATOR, DAY, null);
        assertThat(end("a", Role.ADMINISTRATOR, DAY.plusDays(9))).isEqualTo(Decision.allowed());
    }

    @Test
    void oneWhoseRoleWillEndIsNoSuccessor() {
        give("a", Role.ADMINISTRATOR, DAY, null);
        give("b", Role.ADMINISTRATOR, DAY, DAY.plusYears(1));
        assertThat(reason(end("a", Role.ADMINISTRATOR, DAY.plusDays(9)))).isEqualTo("last-administrator");
    }

    @Test
    void ofTwoAdministratorsWhoEndEachOtherAtOnceOneStays() throws Exception {
        give("a", Role.ADMINISTRATOR, DAY, null);
        give("b", Role.ADMINISTRATOR, DAY, null);
        var decisions = atOnce(
                () -> end("a", Role.ADMINISTRATOR, DAY.plusDays(9)),
                () -> end("b", Role.ADMINISTRATOR, DAY.plusDays(9)));
        assertThat(decisions).contains(Decision.allowed());
        assertThat(decisions.stream().map(SeatsTest::reason)).contains("last-administrator");
    }

    @Test
    void twoWhoGiveAnExcludedPairAtOnceGiveOneOfIt() throws Exception {
        for (var i = 0; i < 10; i++) {
            var name = "both" + i;
            somebody.person(place, name);
            var decisions =
                    atOnce(() -> give(name, Role.COUNTERPART, DAY, null), () -> give(name, Role.ADVISER, DAY, null));
            assertThat(decisions.stream().filter(Decision.allowed()::equals)).hasSize(1);
        }
    }

    private static List<Decision> atOnce(Callable<Decision> one, Callable<Decision> other) throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(one);
            var second = both.submit(other);
            var decisions = new ArrayList<Decision>();
            decisions.add(first.get());
            decisions.add(second.get());
            return decisions;
        }
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(reason(give("a", Role.HOST, DAY, null))).isEqualTo("host-of-the-machine");
        assertThat(reason(give("a", Role.CONTACT, DAY, null))).isEqualTo("organisation");
        assertThat(reason(give("a", Role.ADVISER, DAY, DAY))).isEqualTo("days");
        assertThat(give("a", Role.ADVISER, DAY, null)).isEqualTo(Decision.allowed());
        assertThat(reason(give("a", Role.ADVISER, DAY.plusDays(1), null))).isEqualTo("held");
    }

    @Test
    void givingAndEndingIsOnTheLogWithoutANameInIt() {
        give("logged", Role.ADVISER, DAY, null);
        end("logged", Role.ADVISER, DAY.plusDays(9));
        var staged = fresh.owner()
                .sql("select kind || ' ' || facts::text from seats_town.log_entry order by 1")
                .query(String.class)
                .list();
        assertThat(staged).hasSize(2).allMatch(line -> line.contains("adviser") && !line.contains("logged"));
    }
}
