package org.folkmoot.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@House
class LogTest {

    private static final UUID ANNA = UUID.fromString("0198f0a0-0000-7000-8000-000000000001");
    private static final UUID BEN = UUID.fromString("0198f0a0-0000-7000-8000-000000000002");

    @Autowired
    private Log log;

    @Autowired
    private Entries entries;

    @Autowired
    private Sequencer sequencer;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    private Locality place;

    @BeforeEach
    void anEmptyLog(@Autowired Fresh fresh) {
        place = fresh.place("t-log");
    }

    @Test
    void anEntryIsPublishedOnlyWithItsNumber() {
        stage(roleGiven("adviser"));
        assertThat(published()).isEmpty();
        sequencer.number(place);
        assertThat(published()).singleElement().satisfies(entry -> {
            assertThat(entry.number()).isEqualTo(1);
            assertThat(entry.kind()).isEqualTo(Kind.ROLE_GIVEN);
            assertThat(entry.facts()).containsEntry("role", "adviser").hasSize(1);
            assertThat(entry.prints()).containsOnlyKeys("by", "to");
        });
    }

    @Test
    void anActThatFailsLeavesNoEntryAndNoGap() {
        stage(roleGiven("adviser"));
        assertThatThrownBy(() -> transactions.inside(place, () -> {
                    log.stage(roleGiven("treasurer"));
                    throw new IllegalStateException("the act failed");
                }))
                .hasMessage("the act failed");
        stage(roleGiven("teller"));
        sequencer.number(place);
        assertThat(published()).extracting(Entry::number).containsExactly(2L, 1L);
        assertThat(published()).extracting(entry -> entry.facts().get("role")).containsExactly("teller", "adviser");
    }

    @Test
    void numbersHaveNoGapWhileManyStageAndNumberAtOnce() throws Exception {
        var begin = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var works = IntStream.range(0, 4)
                    .mapToObj(_ -> threads.submit(() -> {
                        begin.await();
                        for (int i = 0; i < 25; i++) {
                            stage(roleGiven("adviser"));
                            sequencer.number(place);
                        }
                        return true;
                    }))
                    .toList();
            begin.countDown();
            for (var work : works) {
                work.get();
            }
        }
        sequencer.number(place);
        assertThat(published().reversed())
                .extracting(Entry::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 100).boxed().toList());
    }

    @Test
    void aPersonIsAHashOfTheirIdWithASaltOfItsOwn() throws Exception {
        stage(roleGiven("adviser"));
        stage(roleGiven("adviser"));
        sequencer.number(place);
        var hashes = published().stream().map(entry -> entry.prints().get("to")).toList();
        assertThat(hashes).doesNotHaveDuplicates();
        var salt = transactions.inside(
                place,
                () -> jdbc.sql(
                                "select salt from log_salt where entry = (select id from log_entry where number = 1) and field = 'to'")
                        .query(byte[].class)
                        .single());
        assertThat(salt).hasSize(16);
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(salt);
        digest.update(ANNA.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(hashes.getLast()).isEqualTo(HexFormat.of().formatHex(digest.digest()));
    }

    @Test
    void aForgottenPersonLeavesTheEntriesAndNoSalt() {
        stage(roleGiven("adviser"));
        stage(roleGiven("teller"));
        sequencer.number(place);
        var before = published();
        int forgotten = transactions.inside(place, () -> log.forget(ANNA));
        assertThat(forgotten).isEqualTo(2);
        assertThat(published()).isEqualTo(before);
        assertThat(salts()).containsExactly(BEN, BEN);
    }

    @Test
    void oneEntryCanBeForgottenAlone() {
        stage(roleGiven("adviser"));
        stage(roleGiven("teller"));
        sequencer.number(place);
        int forgotten = transactions.inside(place, () -> log.forget(1));
        assertThat(forgotten).isEqualTo(2);
        assertThat(salts()).hasSize(2);
    }

    @Test
    void noEntryIsChangedOrTakenAwayByAnybodyInThePlace() {
        stage(roleGiven("adviser"));
        sequencer.number(place);
        for (var attempt : List.of(
                "update log_entry set number = 2",
                "update log_entry set facts = '{}'",
                "delete from log_entry",
                "truncate log_entry",
                "insert into log_entry (number, staged, kind, facts, prints) values (9, now(), 'merged', '{}', '{}')",
                "delete from log_head",
                "update log_salt set person = gen_random_uuid()")) {
            assertThatThrownBy(() ->
                            transactions.inside(place, () -> jdbc.sql(attempt).update()))
                    .as(attempt)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(published()).hasSize(1);
    }

    @Test
    void notEvenTheOwnerChangesANumberedEntryUnnoticed(@Autowired Fresh fresh) {
        stage(roleGiven("adviser"));
        sequencer.number(place);
        assertThatThrownBy(() -> fresh.owner()
                        .sql("update t_log.log_entry set facts = '{}'")
                        .update())
                .hasMessageContaining("An entry of the log stays as it is");
    }

    @Test
    void thePublicSeesNeitherSaltsNorWhatIsOnlyStaged() {
        stage(roleGiven("adviser"));
        for (var table : List.of("log_entry", "log_salt", "log_head")) {
            assertThatThrownBy(() -> transactions.outside(
                            place,
                            () -> jdbc.sql("select * from " + table).query().listOfRows()))
                    .as(table)
                    .hasStackTraceContaining("permission denied");
        }
        assertThat(published()).isEmpty();
    }

    private static Act roleGiven(String role) {
        return Act.of(Kind.ROLE_GIVEN).fact("role", role).person("to", ANNA).person("by", BEN);
    }

    private void stage(Act act) {
        transactions.inside(place, () -> {
            log.stage(act);
            return true;
        });
    }

    private List<Entry> published() {
        return transactions.outside(place, () -> entries.newest(1, 1_000));
    }

    private List<UUID> salts() {
        return transactions.inside(
                place,
                () -> jdbc.sql("select person from log_salt order by person")
                        .query(UUID.class)
                        .list());
    }
}
