package org.folkmoot.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.people.Somebody;
import org.folkmoot.web.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class SchemesTest {

    private static final String PATH = "/scheme-town/desk/members/kinds";

    @LocalServerPort
    private int port;

    @Autowired
    private Schemes schemes;

    @Autowired
    private Fresh fresh;

    @Autowired
    private Bringer bringer;

    @Autowired
    private Somebody somebody;

    private Bringer.Of town;
    private Client ada;

    @BeforeEach
    void place() {
        var place = fresh.place("scheme-town");
        town = bringer.in(place);
        ada = somebody.with(port, place, "ada", Role.ADVISER);
    }

    private Scheme named(String name) {
        return town.inside(() -> schemes.named(name, false, null));
    }

    @ParameterizedTest
    @CsvSource({
        "Full member, full  MEMBER, true",
        "Full, Fúll!, true",
        "Full, Fuller, false",
        "会員, 会員, true",
        "★, ★★, false"
    })
    void aKindIsKnownByItsNameHoweverItIsWritten(String one, String other, boolean same) {
        assertThat(named(one).id().equals(named(other).id())).isEqualTo(same);
        assertThat(town.inside(schemes::all)).hasSize(same ? 1 : 2);
    }

    @Test
    void whoeverComesFirstSaysWhatKindOfMembershipItIs() {
        var network = town.inside(() -> schemes.named("Full", false, null));
        var company = town.inside(() -> schemes.named("full", true, null));
        assertThat(company).isEqualTo(network);
        assertThat(company.company()).isFalse();
        assertThat(company.months()).isEqualTo(12);
        assertThat(town.inside(() -> schemes.named("Guarantor", true, null)).months())
                .as("membership in company law has no end of itself")
                .isNull();
    }

    @Test
    void twoListsThatNameItAtOnceMakeOne() throws Exception {
        var barrier = new CyclicBarrier(3);
        Callable<UUID> name = () -> {
            barrier.await();
            return named("Full").id();
        };
        var ids = new HashSet<UUID>();
        try (var three = Executors.newFixedThreadPool(3)) {
            for (var one : three.invokeAll(List.of(name, name, name))) {
                ids.add(one.get());
            }
        }
        assertThat(ids).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "12, 30, 25.00, 30, true",
        "1, 0, 0, 1, true",
        "120, 366, '1,250.50', 120, true",
        "'', 0, '', '', true",
        "0, 0, '', '', false",
        "121, 0, '', '', false",
        "12, 367, '', '', false",
        "12, '', '', '', false",
        "12, -1, '', '', false",
        "12, 0, much, '', false",
        "12, 0, 25.001, '', false",
        "12, 0, '', 121, false",
        "12, 0, '', 0, false",
        "twelve, 0, '', '', false",
        "12.5, 0, '', '', false",
        "99999999999, 0, '', '', false"
    })
    void whatAKindIsLikeIsHeldAtItsEdges(String months, String grace, String fee, String remind, boolean taken) {
        var kind = named("Full");
        var was = town.inside(() -> schemes.find(kind.id())).orElseThrow();
        var answer = ada.post(
                PATH + "/" + kind.id(),
                "months-" + kind.id(),
                months,
                "grace-" + kind.id(),
                grace,
                "fee-" + kind.id(),
                fee,
                "remind-" + kind.id(),
                remind);
        assertThat(answer.statusCode()).isEqualTo(taken ? 303 : 422);
        if (!taken) {
            assertThat(answer.body()).contains("Enter months from 1 to 120 or nothing");
            assertThat(town.inside(() -> schemes.find(kind.id()))).contains(was);
        }
    }

    @Test
    void aFeeHasTheMoneyOfThePlaceAndNoFeeHasNone() {
        var kind = named("Full");
        var path = PATH + "/" + kind.id();
        ada.post(path, "months-" + kind.id(), "12", "grace-" + kind.id(), "0", "fee-" + kind.id(), "£1,250.5");
        var changed = town.inside(() -> schemes.find(kind.id())).orElseThrow();
        assertThat(changed.fee()).isEqualTo(new BigDecimal("1250.50"));
        assertThat(changed.currency()).isEqualTo("GBP");
        ada.post(path, "months-" + kind.id(), "12", "grace-" + kind.id(), "0");
        assertThat(town.inside(() -> schemes.find(kind.id())).orElseThrow().currency())
                .isNull();
    }

    @Test
    void aKindThatIsNotThereIsNotThere() {
        assertThat(ada.post(PATH + "/" + UUID.randomUUID(), "months-x", "12").statusCode())
                .isEqualTo(404);
        assertThat(ada.post(PATH, "name", " ").statusCode()).isEqualTo(422);
        assertThat(ada.post(PATH, "name", "n".repeat(101)).statusCode()).isEqualTo(422);
        assertThat(town.inside(schemes::all)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 12, 2025-02-27",
        "2023-03-01, 12, 2024-02-29",
        "2026-01-31, 1, 2026-02-27",
        "2026-12-31, 1, 2027-01-30",
        "2026-01-01, 120, 2035-12-31"
    })
    void aPeriodEndsTheDayBeforeItsNextBegins(LocalDate day, int months, LocalDate until) {
        var scheme = new Scheme(UUID.randomUUID(), "Full", false, months, 0, null, null, null);
        assertThat(scheme.from(day)).isEqualTo(until);
    }
}
