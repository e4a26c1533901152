package org.folkmoot.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@House
class QuestionsTest {

    private static final String NAMED = "select org_id from register_number where org_id = ?";

    @Autowired
    private Fresh fresh;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Transactions transactions;

    private Locality north;
    private Locality south;

    @BeforeEach
    void makeTwoPlaces() {
        north = placeWith("t-questions-north", "GB-CHC-1");
        south = placeWith("t-questions-south", "GB-CHC-2");
    }

    private Locality placeWith(String name, String number) {
        var place = fresh.place(name);
        transactions.inside(
                place,
                () -> jdbc.sql(
                                "insert into register_number (org_id, organisation, own) values (?, gen_random_uuid(), true)")
                        .param(number)
                        .update());
        return place;
    }

    private List<String> ask(String question, @Nullable Object... values) {
        return transactions.ask(question, (row, _) -> row.getString("org_id"), values);
    }

    private List<String> publicly(Locality place, String question, @Nullable Object... values) {
        return transactions.outside(place, () -> ask(question, values));
    }

    @Test
    void eachPlaceAnswersOfItsOwn() {
        for (int turn = 0; turn < 7; turn++) {
            assertThat(publicly(north, NAMED, "GB-CHC-1")).containsExactly("GB-CHC-1");
            assertThat(publicly(south, NAMED, "GB-CHC-1")).isEmpty();
            assertThat(publicly(south, NAMED, "GB-CHC-2")).containsExactly("GB-CHC-2");
        }
    }

    @Test
    void thePublicAsksOnlyForWhatIsPublished() {
        assertThatThrownBy(() -> publicly(north, "select version from database_migration"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> publicly(north, "select org_id from t_questions_south.register_number"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> publicly(north, "select name from host.database_locality"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void aRefusedQuestionLeavesNothingBehind() {
        for (int turn = 0; turn < 7; turn++) {
            assertThatThrownBy(() -> publicly(north, "select 1 / 0 as org_id"))
                    .hasMessageContaining("division by zero");
            assertThat(publicly(north, NAMED, "GB-CHC-1")).hasSize(1);
        }
    }

    @Test
    void aQuestionOutsideATransactionIsAMistake() {
        assertThatThrownBy(() -> ask(NAMED, "GB-CHC-1")).hasMessageContaining("outside a transaction");
    }

    @Test
    void theFirstQuestionBeginsNoTransaction() {
        transactions.outside(north, () -> {
            ask(NAMED, "GB-CHC-1");
            assertThat(transactions.edition()).isNotNull();
            assertThat(Transactions.work().isBegun()).isFalse();
            return jdbc.sql("select 1").query(Integer.class).single();
        });
    }

    @Test
    void aQuestionWithoutAnAnswerTellsTheEditionToo() {
        var edition = transactions.outside(north, transactions::edition);
        transactions.outside(north, () -> {
            assertThat(ask(NAMED, "GB-CHC-9")).isEmpty();
            assertThat(transactions.edition()).isEqualTo(edition);
            return assertThat(Transactions.work().isBegun()).isFalse();
        });
    }

    @Test
    void whatIsWrittenElsewhereIsNotAnsweredFromWhatIsKept() {
        var kept = new Kept<String, Integer>(transactions, 3);
        var asked = new AtomicInteger();
        for (int turn = 1; turn <= 3; turn++) {
            fresh.owner()
                    .sql("update t_questions_north.place_locality set title = title || '.'")
                    .update();
            for (int again = 0; again < 2; again++) {
                assertThat(transactions.outside(north, () -> {
                            ask(NAMED, "GB-CHC-1");
                            return kept.get("a", asked::incrementAndGet);
                        }))
                        .isEqualTo(turn);
            }
        }
    }

    @Test
    void insideItSeesWhatItsOwnTransactionWrites() {
        assertThat(transactions.inside(north, () -> {
                    jdbc.sql("update register_number set org_id = 'GB-CHC-7'").update();
                    return transactions.ask(NAMED, (row, _) -> row.getString("org_id"), "GB-CHC-7");
                }))
                .hasSize(1);
    }
}
