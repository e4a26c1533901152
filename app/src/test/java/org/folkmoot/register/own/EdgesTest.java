package org.folkmoot.register.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.place.AtTime.at;
import static org.folkmoot.place.AtTime.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.folkmoot.House;
import org.folkmoot.database.Transactions;
import org.folkmoot.people.EmailAddress;
import org.folkmoot.people.Secrets;
import org.folkmoot.people.Somebody;
import org.folkmoot.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Stretches of time at their edges, and two at once. */
@House
class EdgesTest {

    private static final Instant NOON = Instant.parse("2026-05-05T12:00:00Z");
    private static final Duration MOMENT = Duration.ofMillis(1);

    @LocalServerPort
    private int port;

    @Autowired
    private Entries entries;

    @Autowired
    private StillRight stillRight;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Claims claims;

    @Autowired
    private Claiming claiming;

    @Autowired
    private Recoveries recoveries;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Somebody somebody;

    @Autowired
    private org.folkmoot.register.Register register;

    private Town.Of town;
    private UUID band;

    @BeforeEach
    void place(@Autowired Town towns) {
        town = towns.of("edge-town", port);
        band = town.organisation("GB-CHC-1193780");
    }

    private <T> T inside(Supplier<T> work) {
        return transactions.inside(town.place(), work);
    }

    private <T> T insideAt(Instant time, Supplier<T> work) {
        return at(time, () -> inside(work));
    }

    private void keep(Instant time, UUID organisation) {
        insideAt(time, () -> {
            entries.keep(town.place(), organisation, new Answers(Map.of("name", "Band")), null);
            return true;
        });
    }

    @Test
    void anEntryIsDueAfterAYearAndNotAMomentBefore() {
        keep(NOON, band);
        assertThat(insideAt(NOON.plus(Entries.ASKED_AFTER), () -> entries.due(10)))
                .isEmpty();
        assertThat(insideAt(NOON.plus(Entries.ASKED_AFTER).plus(MOMENT), () -> entries.due(10)))
                .containsExactly(band);
    }

    @Test
    void whoIsAskedIsAskedAgainAYearLaterOnly() {
        keep(NOON, band);
        var asked = NOON.plus(Duration.ofDays(400));
        assertThat(at(asked, () -> stillRight.ask(town.place()))).isEqualTo(1);
        assertThat(at(asked.plus(Entries.ASKED_AFTER), () -> stillRight.ask(town.place())))
                .isZero();
        assertThat(at(asked.plus(Entries.ASKED_AFTER).plus(MOMENT), () -> stillRight.ask(town.place())))
                .isEqualTo(1);
    }

    @Test
    void theStaffSeeItAfterAMonthWithoutAnAnswer() {
        keep(NOON, band);
        var asked = NOON.plus(Duration.ofDays(400));
        run(asked, () -> stillRight.ask(town.place()));
        assertThat(this.<Long>insideAt(asked.plus(Entries.STALE_AFTER), entries::stale))
                .isZero();
        assertThat(this.<Long>insideAt(asked.plus(Entries.STALE_AFTER).plus(MOMENT), entries::stale))
                .isEqualTo(1);
        insideAt(asked.plus(Duration.ofDays(40)), () -> {
            entries.confirm(band);
            return true;
        });
        assertThat(this.<Long>insideAt(asked.plus(Duration.ofDays(41)), entries::stale))
                .as("and no more once it is answered, however late")
                .isZero();
    }

    @Test
    void whoLeftIsNotAskedAndALateTapBringsNothingBack() {
        keep(NOON, band);
        var secret = new byte[] {1, 2, 3};
        inside(() -> {
            entries.asked(band, secret);
            entries.leave(town.place(), band);
            return true;
        });
        assertThat(insideAt(NOON.plus(Duration.ofDays(800)), () -> entries.due(10)))
                .isEmpty();
        assertThat(inside(() -> entries.confirm(secret))).isFalse();
        assertThat(inside(() -> entries.answers(band).values())).isEmpty();
    }

    @Test
    void twoProgramsThatAskAtOnceAskEachEntryOnce() throws Exception {
        for (var organisation : List.of(band, town.called("Chess Club"), town.called("Safe Haven Refuge"))) {
            keep(NOON, organisation);
            town.contact("cora", organisation);
        }
        var later = NOON.plus(Duration.ofDays(400));
        var barrier = new CyclicBarrier(2);
        Callable<Integer> ask = () -> {
            barrier.await();
            return at(later, () -> stillRight.ask(town.place()));
        };
        var asked = 0;
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var one : two.invokeAll(List.of(ask, ask))) {
                asked += one.get();
            }
        }
        assertThat(asked).isEqualTo(3);
        assertThat(town.letters("cora@people.example")).hasSize(3);
    }

    @Test
    void anInvitationLastsAFortnightAndIsUsedOnce() {
        var secret = Secrets.make();
        var by = somebody.person(town.place(), "cora");
        var made = insideAt(
                NOON, () -> invitations.add(band, new EmailAddress("dan@people.example"), "Dan", by, true, secret));
        var last = NOON.plus(Invitations.LASTS);
        assertThat(insideAt(last.minus(MOMENT), () -> invitations.find(secret))).isPresent();
        assertThat(insideAt(last, () -> invitations.find(secret))).isEmpty();
        assertThat(insideAt(last, () -> invitations.open(band))).isEmpty();
        assertThat(insideAt(NOON, () -> invitations.use(made))).isTrue();
        assertThat(insideAt(NOON, () -> invitations.use(made))).isFalse();
        assertThat(insideAt(NOON, () -> invitations.find(secret))).isEmpty();
    }

    @Test
    void anInvitationOfAnotherOrganisationIsNotWithdrawn() {
        var secret = Secrets.make();
        var by = somebody.person(town.place(), "cora");
        var made = insideAt(
                NOON, () -> invitations.add(band, new EmailAddress("dan@people.example"), "Dan", by, false, secret));
        insideAt(NOON, () -> {
            invitations.withdraw(town.called("Chess Club"), made.id());
            return true;
        });
        assertThat(insideAt(NOON, () -> invitations.find(secret))).isPresent();
        insideAt(NOON, () -> {
            invitations.withdraw(band, made.id());
            return true;
        });
        assertThat(insideAt(NOON, () -> invitations.find(secret))).isEmpty();
    }

    private Visitor visitor(String name) {
        return new Visitor(
                null, UUID.randomUUID(), name + "@people.example", null, name, List.of(), List.of(), true, "");
    }

    private void claim(Instant time, Visitor who, UUID organisation) {
        insideAt(time, () -> {
            var entry = register.find(organisation).orElseThrow();
            claiming.claim(town.place(), entry, who, "Rex", "treasurer", false);
            return true;
        });
    }

    @Test
    void claimsAreCountedForThirtyDaysByOrganisation() {
        var rex = visitor("rex");
        claim(NOON, rex, band);
        claim(NOON, rex, band);
        claim(NOON.plus(Duration.ofDays(1)), rex, town.called("Chess Club"));
        claim(NOON.plus(Duration.ofDays(1)), visitor("ada"), town.called("Chess Club"));
        var month = Duration.ofDays(30);
        assertThat(insideAt(NOON.plus(month).minus(MOMENT), () -> claims.recent(rex.email())))
                .as("twice the same is one")
                .isEqualTo(2);
        assertThat(insideAt(NOON.plus(month), () -> claims.recent(rex.email()))).isEqualTo(1);
        assertThat(insideAt(NOON.plus(month).plus(Duration.ofDays(1)), () -> claims.recent(rex.email())))
                .isZero();
    }

    @Test
    void whatIsTakenBackNoLongerCounts() {
        var rex = visitor("rex");
        claim(NOON, rex, band);
        insideAt(NOON, () -> {
            claims.withdraw(claims.open(band, rex).orElseThrow());
            return true;
        });
        assertThat(insideAt(NOON, () -> claims.recent(rex.email()))).isZero();
        assertThat(insideAt(NOON, () -> claims.open(band, rex))).isEmpty();
        assertThat(this.<Long>insideAt(NOON, claims::waiting)).isZero();
    }

    @Test
    void aClaimIsOpenForTheAccountThatMadeItOnly() {
        var rex = visitor("rex");
        claim(NOON, rex, band);
        assertThat(insideAt(NOON, () -> claims.open(band, rex))).isPresent();
        assertThat(insideAt(NOON, () -> claims.open(band, visitor("rex"))))
                .as("another account of the same name")
                .isEmpty();
    }

    @Test
    void theEleventhOrganisationWithinAMonthIsRefused() {
        var rex = town.signedIn("rex");
        for (var i = 1; i <= 11; i++) {
            town.owner()
                    .sql("insert into " + town.table("register_claim")
                            + " (id, organisation, account, email, person, says, made, stopped) values"
                            + " (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'rex@people.example',"
                            + " gen_random_uuid(), 'x', now() - interval '1 day', true)")
                    .update();
            if (i == 9) {
                assertThat(rex.post(town.path("/my/claims/" + band), "name", "Rex", "says", "treasurer")
                                .statusCode())
                        .as("the tenth is taken, and stopped")
                        .isEqualTo(303);
            }
        }
        var answer = rex.post(town.path("/my/claims/" + town.called("Chess Club")), "name", "Rex", "says", "treasurer");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("within 30 days. Wait until they are decided")
                .contains("value=\"Rex\"");
    }

    private @Nullable UUID recovery() {
        return inside(
                () -> recoveries.standing(band).recovery().map(Recovery::by).orElse(null));
    }

    @Test
    void ofTwoProposalsAtOnceTheFirstStays() throws Exception {
        var ben = somebody.person(town.place(), "ben");
        var mina = somebody.person(town.place(), "mina");
        var barrier = new CyclicBarrier(2);
        var calls = List.of(ben, mina).stream()
                .map(by -> (Callable<Boolean>) () -> {
                    barrier.await();
                    return inside(() -> {
                        recoveries.propose(band, new EmailAddress("dan@people.example"), "Dan", by);
                        return true;
                    });
                })
                .toList();
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var one : two.invokeAll(calls)) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(town.count(town.table("register_recovery"))).isEqualTo(1);
        assertThat(recovery()).isIn(ben, mina);
        var open = inside(() -> recoveries.open(band)).orElseThrow();
        inside(() -> {
            recoveries.withdraw(open);
            recoveries.propose(band, new EmailAddress("eve@people.example"), "Eve", mina);
            return true;
        });
        assertThat(recovery()).as("one that was taken back makes room").isEqualTo(mina);
    }

    @Test
    void aRealPlaceOffersNoInventedRegister() {
        var ada = town.signedIn("ada");
        var listing = AListing.begun(town, ada);
        assertThat(ada.page(listing.path() + "/number"))
                .contains("Charity Commission")
                .doesNotContain("Invented register");
        var answer = ada.post(listing.path() + "/number", "register", "XI-SAMPLE", "number", "0001");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Choose the register that gave the number");
    }
}
