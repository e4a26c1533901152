package org.folkmoot.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.post.PostOffice.letter;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is known of letters and addresses, without a mail server. */
@House
class DeliveriesTest {

    private static final String ANNA = "anna@example.org";

    @Autowired
    private PostOffice office;

    @Autowired
    private Messages messages;

    @Autowired
    private Unwanted unwanted;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Fresh fresh;

    private Locality place;
    private Instant noon;

    @BeforeEach
    void place() {
        place = fresh.place("t-deliveries");
        noon = office.clock.instant();
    }

    private <T> T inside(Supplier<T> work) {
        return transactions.inside(place, work);
    }

    private void run(Runnable work) {
        inside(() -> {
            work.run();
            return true;
        });
    }

    private List<String> letters(String columns) {
        return inside(() -> fresh.owner()
                .sql("select " + columns + " from \"" + place.schema() + "\".post_message order by id")
                .query((row, _) -> row.getString(1))
                .list());
    }

    @Test
    void anAddressIsOneWhateverItsCapitals() {
        run(() -> {
            deliveries.stop("Anna@Example.org", Purpose.BULLETIN);
            unwanted.gone("BEN@example.org", "5.1.1", noon);
            unwanted.gone("ben@example.org", "5.1.2", noon);
        });
        assertThat(inside(() -> deliveries.unreachable(
                        Purpose.BULLETIN, List.of("ANNA@example.org", "ben@EXAMPLE.org", "cora@example.org"))))
                .containsExactly(ANNA, "ben@example.org");
        assertThat(inside(() -> deliveries.unreachable(Purpose.REMINDER, List.of("ANNA@example.org"))))
                .as("another purpose is not stopped")
                .isEmpty();
        run(() -> {
            deliveries.resume("ANNA@EXAMPLE.ORG", Purpose.BULLETIN);
            deliveries.trust("Ben@example.org");
        });
        assertThat(inside(() -> deliveries.unreachable(Purpose.BULLETIN, List.of(ANNA, "ben@example.org"))))
                .isEmpty();
    }

    @Test
    void whoStopsTwiceOrResumesWhatWasNeverStoppedChangesNothing() {
        run(() -> {
            deliveries.resume(ANNA, Purpose.BULLETIN);
            deliveries.stop(ANNA, Purpose.BULLETIN);
            deliveries.stop(ANNA, Purpose.BULLETIN);
        });
        assertThat(inside(() -> deliveries.unreachable(Purpose.BULLETIN, List.of(ANNA))))
                .containsExactly(ANNA);
    }

    @Test
    void bodiesAreEmptiedAfterADayOfGraceAndLettersForgottenLater() {
        office.queue(place, letter(ANNA, Purpose.SERVICE, "Sent"));
        office.queue(place, letter(ANNA, Purpose.SERVICE, "Waits"));
        run(() -> messages.settle(1, Outcome.SENT, "", noon));
        run(() -> messages.emptySettled(noon));
        assertThat(letters("(page is null)::text"))
                .as("what was settled at that very time is not older")
                .containsExactly("false", "false");
        run(() -> messages.emptySettled(noon.plusMillis(1)));
        assertThat(letters("(page is null)::text"))
                .as("what waits keeps its text, however old")
                .containsExactly("true", "false");
        run(() -> messages.forgetQueued(noon));
        assertThat(letters("subject")).hasSize(2);
        run(() -> messages.forgetQueued(noon.plusMillis(1)));
        assertThat(letters("subject")).as("what waits is never forgotten").containsExactly("Waits");
    }

    @Test
    void onlyALetterThatWaitsIsReadOnTheMachine() {
        office.queue(place, letter(ANNA, Purpose.SERVICE, "One"));
        assertThat(inside(() -> deliveries.text(1)).orElseThrow()).contains("Come on Friday.");
        run(() -> messages.settle(1, Outcome.SENT, "", noon));
        assertThat(inside(() -> deliveries.text(1))).isEmpty();
        assertThat(inside(() -> deliveries.text(2))).isEmpty();
    }

    @Test
    void aWordLeftByTheLinkOfALetterStopsThatPurposeForThatAddressOnly() {
        office.queue(place, letter(ANNA, Purpose.BULLETIN, "News"));
        office.queue(place, letter("ben@example.org", Purpose.BULLETIN, "News"));
        var token = letters("stop_token").getFirst();
        transactions.outside(place, () -> {
            unwanted.ask(token, Purpose.BULLETIN, noon);
            unwanted.ask(token, Purpose.BULLETIN, noon);
            unwanted.ask(token, Purpose.REMINDER, noon);
            unwanted.ask("a".repeat(26), Purpose.BULLETIN, noon);
            return true;
        });
        run(() -> unwanted.takeRequests(noon));
        run(() -> unwanted.takeRequests(noon));
        assertThat(inside(() -> deliveries.unreachable(Purpose.BULLETIN, List.of(ANNA, "ben@example.org"))))
                .containsExactly(ANNA);
        assertThat(inside(() -> deliveries.unreachable(Purpose.REMINDER, List.of(ANNA))))
                .as("a word for another purpose than the letter's is no word")
                .isEmpty();
    }

    @Test
    void whatIsForgottenOfAnAddressIsEverythingButThatItWantsNoLetters() {
        office.queue(place, letter("Anna@example.org", Purpose.BULLETIN, "News"));
        office.queue(place, letter("ben@example.org", Purpose.BULLETIN, "News"));
        run(() -> {
            deliveries.stop(ANNA, Purpose.BULLETIN);
            unwanted.gone(ANNA, "5.1.1", noon);
        });
        assertThat(inside(() -> deliveries.forget(ANNA))).isEqualTo(1);
        assertThat(letters("email")).containsExactly("ben@example.org");
        assertThat(inside(() -> deliveries.unreachable(Purpose.BULLETIN, List.of(ANNA))))
                .containsExactly(ANNA);
        assertThat(inside(() -> deliveries.unreachable(Purpose.SERVICE, List.of(ANNA))))
                .isEmpty();
    }
}
