package org.folkmoot.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.post.PostOffice.letter;

import java.sql.Timestamp;
import java.util.List;
import java.util.stream.IntStream;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.Statements;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.web.Decision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@House
class OutboxTest {

    private static final String ANNA = "anna@example.org";

    @Autowired
    private Outbox outbox;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Transactions transactions;

    private Locality place;

    @BeforeEach
    void open(@Autowired Fresh fresh) {
        place = fresh.place("t-outbox");
        fresh.owner().sql("delete from host.post_message").update();
    }

    @Test
    void aLetterWaitsWhereItWasWritten() {
        transactions.inside(place, () -> outbox.queue(letter(ANNA, Purpose.SERVICE, "Of the place")));
        transactions.host(() -> outbox.queue(letter(ANNA, Purpose.SIGN_IN, "Of the host")));
        assertThat(transactions.inside(place, () -> deliveries.waiting(0, 10)))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.subject()).isEqualTo("Of the place");
                    assertThat(letter.purpose()).isEqualTo(Purpose.SERVICE);
                });
        assertThat(transactions.host(() -> deliveries.waiting(0, 10)))
                .extracting(UnsentLetter::subject)
                .containsExactly("Of the host");
    }

    @Test
    void anActThatFailsSendsNoLetter() {
        assertThatThrownBy(() -> transactions.inside(place, () -> {
                    outbox.queue(letter(ANNA, Purpose.SERVICE, "Hello"));
                    throw new IllegalStateException("the act failed");
                }))
                .hasMessage("the act failed");
        assertThat(waiting()).isZero();
    }

    @Test
    void whatCannotBeSentIsRefusedAndTheOthersAreTaken() {
        var answers = transactions.inside(
                place,
                () -> outbox.queue(List.of(
                        letter(ANNA, Purpose.SERVICE, "Hello"),
                        letter(ANNA, Purpose.SERVICE, "Hello\r\nBcc: everybody@example.org"),
                        letter("ben@example.org", Purpose.SERVICE, "Hello"))));
        assertThat(answers.get(0)).isInstanceOf(Decision.Allowed.class);
        assertThat(answers.get(1)).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
            assertThat(refused.id()).isEqualTo("bad-subject");
            assertThat(refused.sentence()).endsWith(".");
        });
        assertThat(waiting()).isEqualTo(2);
    }

    @Test
    void thePublicQueuesNothing() {
        assertThatThrownBy(() ->
                        transactions.outside(place, () -> outbox.queue(letter(ANNA, Purpose.SERVICE, "Hello"))))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void fiveThousandLettersAreOneStatement(@Autowired Statements statements) {
        var letters = IntStream.range(0, 5_000)
                .mapToObj(i -> letter("group" + i + "@example.org", Purpose.BULLETIN, "News"))
                .toList();
        assertThat(statements.during(() -> transactions.inside(place, () -> outbox.queue(letters))))
                .hasSize(1);
        assertThat(waiting()).isEqualTo(5_000);
    }

    @Test
    void theNextOfManyIsFoundByAnIndex(@Autowired Fresh fresh, @Autowired JdbcClient jdbc) {
        transactions.inside(
                place,
                () -> outbox.queue(IntStream.range(0, 2_000)
                        .mapToObj(i -> letter("group" + i + "@example.org", Purpose.BULLETIN, "News"))
                        .toList()));
        fresh.owner().sql("analyze t_outbox.post_message").update();
        var plan = transactions.inside(
                place,
                () -> jdbc.sql("explain " + Messages.NEXT)
                        .param(Timestamp.valueOf("2030-01-01 00:00:00"))
                        .query((row, _) -> row.getString(1))
                        .list());
        assertThat(String.join("\n", plan)).contains("Index Scan").doesNotContain("Sort", "Seq Scan");
    }

    @Test
    void aLetterThatWaitsCanBeRead() {
        transactions.inside(place, () -> outbox.queue(letter(ANNA, Purpose.SERVICE, "Hello")));
        var text = transactions.inside(
                place, () -> deliveries.text(deliveries.waiting(0, 1).getFirst().id()));
        assertThat(text.orElseThrow()).startsWith("The hall is open");
        assertThat(transactions.inside(place, () -> deliveries.text(-1))).isEmpty();
    }

    @Test
    void whoIsErasedLeavesNoLetters() {
        transactions.inside(place, () -> outbox.queue(letter("Anna@Example.org", Purpose.SERVICE, "Hello")));
        assertThat(transactions.<Integer>inside(place, () -> deliveries.forget(ANNA)))
                .isEqualTo(1);
        assertThat(waiting()).isZero();
    }

    private long waiting() {
        return transactions.inside(place, deliveries::waiting);
    }
}
