package org.folkmoot.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@House
class KeptTest {

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Fresh fresh;

    private Locality place;
    private Locality other;
    private Kept<String, Integer> kept;
    private final AtomicInteger asked = new AtomicInteger();

    @BeforeEach
    void makePlaces() {
        place = fresh.place("t-kept");
        other = fresh.place("t-kept-other");
        kept = new Kept<>(transactions, 3);
    }

    private int outside(Locality where, String question) {
        return transactions.outside(where, () -> kept.get(question, asked::incrementAndGet));
    }

    /** As another node would write: this one hears nothing of it. */
    private void writeElsewhere(Locality where) {
        fresh.owner()
                .sql("update \"" + where.schema() + "\".place_locality set title = title || '.'")
                .update();
    }

    @Test
    void anAnswerIsKept() {
        assertThat(outside(place, "a")).isEqualTo(outside(place, "a")).isEqualTo(1);
        assertThat(outside(place, "b")).isEqualTo(2);
    }

    @Test
    void whatAnotherNodeWritesIsKnownInTheNextTransaction() {
        outside(place, "a");
        outside(other, "a");
        writeElsewhere(place);
        assertThat(outside(place, "a")).isEqualTo(3);
        assertThat(outside(other, "a")).isEqualTo(2);
    }

    @Test
    void whatIsWrittenButNotYetTrueIsNeverKept() {
        assertThatThrownBy(() -> transactions.inside(place, () -> {
                    transactions.changes();
                    jdbc.sql("update place_locality set title = 'x'").update();
                    kept.get("a", () -> -1);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        assertThat(outside(place, "a")).isEqualTo(1);
    }

    @Test
    void whatStaffReadIsKeptTooUntilTheyChangeThePlace() {
        assertThat(transactions.inside(place, () -> kept.get("a", asked::incrementAndGet)))
                .isEqualTo(outside(place, "a"))
                .isEqualTo(1);
        transactions.inside(place, () -> {
            transactions.changes();
            jdbc.sql("update register_version set version = version + 1").update();
            return kept.get("a", () -> -1);
        });
        assertThat(outside(place, "a")).isEqualTo(2);
    }

    @Test
    void aPlaceMadeAnewUnderItsOldNameIsAnotherOne() {
        outside(place, "a");
        place = fresh.place("t-kept");
        assertThat(outside(place, "a")).isEqualTo(2);
    }

    @Test
    void theAnswersUsedLastAreKept() {
        outside(place, "a");
        outside(place, "b");
        outside(place, "c");
        assertThat(outside(place, "a")).isEqualTo(1);
        outside(place, "d");
        assertThat(outside(place, "a")).isEqualTo(1);
        assertThat(outside(place, "b")).isEqualTo(5);
    }

    @Test
    void whereAskingFailsTheNextOneAsksAgain() {
        assertThatThrownBy(() -> transactions.outside(
                        place,
                        () -> kept.get("a", () -> {
                            throw new IllegalStateException("no answer");
                        })))
                .hasMessage("no answer");
        assertThat(outside(place, "a")).isEqualTo(1);
    }
}
