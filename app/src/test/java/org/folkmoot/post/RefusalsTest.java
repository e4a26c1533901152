package org.folkmoot.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.post.PostOffice.letter;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a mail server refuses, for now or for good. */
@House
class RefusalsTest {

    private static final String ANNA = "anna@example.org";

    @Autowired
    private PostOffice office;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Deliveries deliveries;

    private Locality place;

    @BeforeEach
    void open(@Autowired Fresh fresh) {
        place = fresh.place("t-post-refused");
        fresh.owner().sql("delete from host.post_message").update();
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such user here, true",
        "RCPT, 550 no such user here, true",
        "RCPT, 553 5.1.3 bad address, true",
        "RCPT, 550 5.2.1 mailbox is closed, true",
        "RCPT, 550 5.7.1 we do not like you, false",
        "RCPT, 552 5.2.2 mailbox full, false",
        "DATA, 554 5.6.0 we do not like this, false"
    })
    void whatIsRefusedForGoodIsNotTriedAgainAndAnAddressThatIsNoneGetsNoMore(
            String command, String words, boolean gone) {
        office.queue(place, letter(ANNA, Purpose.SERVICE, "Hello"));
        refuse(command, words);
        assertThat(inside(() -> deliveries.returned(0, 10))).singleElement().satisfies(letter -> {
            assertThat(letter.email()).isEqualTo(ANNA);
            assertThat(letter.why()).contains(words);
        });
        assertThat(waiting()).isZero();
        assertThat(inside(() -> deliveries.unreachable(Purpose.SERVICE, List.of("Anna@Example.org"))))
                .hasSize(gone ? 1 : 0);
    }

    @Test
    void anAddressThatIsNoneGetsLettersAgainOnceSomebodyHasCheckedIt() {
        office.queue(place, letter(ANNA, Purpose.SERVICE, "Hello"));
        refuse("RCPT", "550 5.1.1 no such user");
        office.queue(place, letter(ANNA, Purpose.SERVICE, "Hello again"));
        refuse("QUIT", "221 bye");
        assertThat(waiting()).isZero();
        inside(() -> {
            deliveries.trust(ANNA);
            return true;
        });
        office.queue(place, letter(ANNA, Purpose.SERVICE, "Hello once more"));
        var server = PostOffice.mailServer(0);
        office.sender(server.getSmtp().getPort()).run();
        assertThat(PostOffice.box(server, ANNA))
                .singleElement()
                .satisfies(
                        mail -> assertThat(PostOffice.header(mail, "Subject")).isEqualTo("Hello once more"));
        server.stop();
    }

    @Test
    void whatIsDealtWithLeavesTheList() {
        office.queue(place, letter(ANNA, Purpose.SERVICE, "Hello"));
        refuse("RCPT", "550 5.1.1 no such user");
        assertThat(returned()).isEqualTo(1);
        inside(() -> {
            deliveries.seen(deliveries.returned(0, 1).getFirst().id());
            return true;
        });
        assertThat(returned()).isZero();
    }

    @Test
    void whatIsPutOffWaitsLongerEachTimeAndIsGivenUpAtLast() {
        office.queue(place, letter(ANNA, Purpose.SERVICE, "Hello"));
        for (int attempt = 0; attempt < 9; attempt++) {
            var pause = Pauses.after(attempt).orElseThrow();
            refuse("RCPT", "451 4.7.1 come back later");
            assertThat(inside(() -> deliveries.waiting(0, 10)))
                    .singleElement()
                    .satisfies(letter -> assertThat(letter.answer()).isEqualTo("451 4.7.1 come back later"));
            office.clock.move(pause.minusSeconds(1));
            refuse("RCPT", "550 5.1.1 must not be asked yet");
            office.clock.move(Duration.ofSeconds(1));
        }
        refuse("RCPT", "451 4.7.1 come back later");
        assertThat(waiting()).isZero();
        assertThat(inside(() -> deliveries.returned(0, 10))).hasSize(1);
        assertThat(Pauses.after(9)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MAIL, 550 5.7.1 you may not send from this address", "MAIL, 530 5.7.0 sign in first"})
    void aServerThatDoesNotLikeTheSenderBlamesNoLetter(String command, String words) {
        office.queue(place, letter(ANNA, Purpose.SERVICE, "Hello"));
        refuse(command, words);
        assertThat(inside(() -> deliveries.waiting(0, 10)))
                .singleElement()
                .satisfies(letter -> assertThat(letter.answer()).isEqualTo(words));
    }

    @ParameterizedTest
    @CsvSource({"RCPT", "DATA", "EHLO"})
    void aServerThatHangsUpLosesNothing(String command) {
        office.queue(place, letter(ANNA, Purpose.SERVICE, "Hello"));
        refuse(command, "");
        assertThat(inside(() -> deliveries.waiting(0, 10)))
                .singleElement()
                .satisfies(letter -> assertThat(letter.answer()).isEmpty());
    }

    private void refuse(String command, String words) {
        try (var server = new RudeServer(command, words)) {
            office.sender(server.port()).run();
        }
    }

    private long waiting() {
        return transactions.inside(place, deliveries::waiting);
    }

    private long returned() {
        return transactions.inside(place, deliveries::returned);
    }

    private <T> T inside(Supplier<T> work) {
        return transactions.inside(place, work);
    }
}
