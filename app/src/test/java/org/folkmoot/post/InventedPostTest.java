package org.folkmoot.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.post.PostOffice.box;
import static org.folkmoot.post.PostOffice.letter;

import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.place.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters of invented places, beside those of a real one, with a real mail server. */
@House
class InventedPostTest {

    private static final String ANNA = "anna@example.org";

    @Autowired
    private PostOffice office;

    @Autowired
    private PostJobs jobs;

    @Autowired
    private PretendedPost pretended;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Fresh fresh;

    private Locality invented;
    private Locality real;
    private GreenMail server;

    @BeforeEach
    void open() {
        invented = fresh.place(
                "t-invented", new Settings("T", "T Town", "england-and-wales", "Europe/London", "", "", false, true));
        real = fresh.place("t-real");
        fresh.emptyOutboxes();
        server = PostOffice.mailServer(0);
    }

    @AfterEach
    void close() {
        server.stop();
        fresh.remove(invented);
        fresh.remove(real);
    }

    private void send() {
        office.sender(server.getSmtp().getPort()).run();
    }

    private List<String> outcomes(String schema) {
        return fresh.owner()
                .sql("select coalesce(outcome, 'waits') from \"" + schema + "\".post_message order by id")
                .query((row, _) -> row.getString(1))
                .list();
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void noLetterOfAnInventedPlaceLeavesWhateverItIsFor(Purpose purpose) {
        office.queue(invented, letter(ANNA, purpose, "From nowhere"));
        office.queue(real, letter(ANNA, purpose, "From somewhere"));
        send();
        send();
        assertThat(box(server, ANNA)).hasSize(1);
        assertThat(PostOffice.header(box(server, ANNA).getFirst(), "Subject")).isEqualTo("From somewhere");
        assertThat(outcomes(real.schema())).containsExactly("sent");
        assertThat(outcomes(invented.schema())).containsExactly("waits");
    }

    @Test
    void itIsKeptWithItsTextWithOrWithoutAMailServer() {
        office.queue(invented, letter(ANNA, Purpose.SERVICE, "From nowhere"));
        office.queue(real, letter(ANNA, Purpose.SERVICE, "From somewhere"));
        jobs.keepInvented();
        assertThat(outcomes(invented.schema())).containsExactly("kept");
        assertThat(outcomes(real.schema())).containsExactly("waits");
        assertThat(transactions.<Long>inside(invented, deliveries::waiting)).isZero();
        assertThat(transactions.<Long>inside(invented, deliveries::returned))
                .as("what is kept is no letter that reached nobody")
                .isZero();
        assertThat(fresh.owner()
                        .sql("select count(*) from \"" + invented.schema() + "\".post_message where page is not null")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nobodyWritesToAnInventedPerson() {
        office.queueOfHost(letter("ada@folkmoot.example", Purpose.SIGN_IN, "Your link"));
        office.queueOfHost(letter(ANNA, Purpose.SIGN_IN, "Your link"));
        office.queue(real, letter("ada@folkmoot.example", Purpose.SERVICE, "A letter"));
        send();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(box(server, ANNA)).hasSize(1);
        assertThat(outcomes("host")).containsExactlyInAnyOrder("kept", "sent");
        assertThat(outcomes(real.schema())).containsExactly("kept");
    }

    @Test
    void anAddressThatOnlyLooksInventedIsWrittenTo() {
        office.queue(real, letter("ada@notfolkmoot.example", Purpose.SERVICE, "One"));
        office.queue(real, letter("ada@folkmoot.example.org", Purpose.SERVICE, "Two"));
        send();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void aStorySaysThatLettersWereSentAndCameBack() {
        office.queue(invented, letter(ANNA, Purpose.SERVICE, "First"));
        office.queue(invented, letter(ANNA, Purpose.BULLETIN, "Second"));
        office.queue(invented, letter("ben@example.org", Purpose.BULLETIN, "Third"));
        assertThat(transactions.<Boolean>inside(invented, () -> pretended.comeBack(ANNA, "5.1.1")))
                .as("what was not sent cannot come back")
                .isFalse();
        assertThat(transactions.inside(invented, pretended::send)).isEqualTo(3);
        assertThat(transactions.inside(invented, pretended::send)).isZero();
        assertThat(transactions.<Boolean>inside(invented, () -> pretended.comeBack("ANNA@example.org", "5.1.1")))
                .isTrue();
        assertThat(transactions.<Boolean>inside(invented, () -> pretended.comeBack("ben@example.org", "5.2.2")))
                .isTrue();
        assertThat(transactions.inside(invented, () -> deliveries.returned(0, 10)))
                .extracting(Returned::subject)
                .containsExactly("Second", "Third");
        assertThat(transactions.inside(
                        invented, () -> deliveries.unreachable(Purpose.SERVICE, List.of(ANNA, "ben@example.org"))))
                .as("a full box is still an address")
                .isEqualTo(Set.of(ANNA));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void keptLettersAreForgottenLikeOthers() {
        office.queue(invented, letter(ANNA, Purpose.SERVICE, "From nowhere"));
        jobs.keepInvented();
        fresh.owner()
                .sql("update \"" + invented.schema() + "\".post_message set queued = now() - interval '401 days',"
                        + " settled = now() - interval '401 days'")
                .update();
        var before = Instant.now().minus(Duration.ofDays(400));
        assertThat(transactions.inside(
                        invented, () -> jobs.lettersHere().forget().applyAsInt(before)))
                .isEqualTo(1);
        assertThat(outcomes(invented.schema())).isEmpty();
    }
}
