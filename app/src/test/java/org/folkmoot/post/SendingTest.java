package org.folkmoot.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.post.PostOffice.box;
import static org.folkmoot.post.PostOffice.header;
import static org.folkmoot.post.PostOffice.letter;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters through a real mail server. */
@House
class SendingTest {

    private static final String ANNA = "anna@example.org";

    @Autowired
    private PostOffice office;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Fresh fresh;

    private Locality place;
    private GreenMail server;

    @BeforeEach
    void open() {
        place = fresh.place("t-post");
        fresh.emptyOutboxes();
        server = PostOffice.mailServer(0);
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void aLetterArrivesInBothForms() throws Exception {
        office.queue(place, letter(ANNA, Purpose.SERVICE, "Hello"));
        sender().run();
        var mail = only(ANNA);
        var both = (MimeMultipart) mail.getContent();
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(both.getBodyPart(0).getContent().toString())
                .contains(
                        "The hall is open",
                        "See when: https://folkmoot.example.org/north/?a=1&b=2",
                        "Where: Quay Street")
                .contains("Sent by t-post: https://folkmoot.example.org/t-post/", "Demonstration, unconnected")
                .doesNotContain("<");
        assertThat(both.getBodyPart(1).getContent().toString())
                .contains("<h1>The hall is open</h1>", "<p>Come on Friday.</p>", "<dt>Where</dt><dd>Quay Street</dd>");
        assertThat(waiting()).isZero();
    }

    @Test
    void namesAndSubjectsOfEveryLanguageAreEncodedAndLongLinesFolded() throws Exception {
        var subject = "Näheres über die Versammlung der Vereine ".repeat(7).strip();
        office.queue(
                place,
                new Letter(
                        "Ännchen, \"die\" <Weberin>",
                        ANNA,
                        Purpose.SERVICE,
                        subject,
                        PostOffice.page("ß ".repeat(2_000))));
        sender().run();
        var mail = only(ANNA);
        assertThat(mail.getSubject()).isEqualTo(subject);
        assertThat(((InternetAddress) mail.getRecipients(MimeMessage.RecipientType.TO)[0]).getPersonal())
                .isEqualTo("Ännchen, \"die\" <Weberin>");
        var raw = raw(mail);
        assertThat(raw.chars()).allMatch(sign -> sign < 128);
        assertThat(raw.lines())
                .filteredOn(line -> !line.startsWith("Received:"))
                .allMatch(line -> line.length() <= 78);
    }

    @Test
    void machinesAreToldNotToAnswer() {
        office.queue(place, letter(ANNA, Purpose.SERVICE, "Hello"));
        sender().run();
        var mail = only(ANNA);
        assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(header(mail, "X-Auto-Response-Suppress")).isEqualTo("All");
        assertThat(header(mail, "From")).isEqualTo("t-post <post@folkmoot.example.org>");
        assertThat(header(mail, "Reply-To")).isEqualTo("t-post <a@b.example>");
        assertThat(header(mail, "Message-ID")).matches("<[a-z2-7]{26}@folkmoot\\.example\\.org>");
        assertThat(header(mail, "Return-Path")).matches("<post\\+[a-z2-7]{26}@folkmoot\\.example\\.org>");
    }

    @ParameterizedTest
    @EnumSource
    void oneTapStopsWhateverIsNoServiceNotice(Purpose purpose) throws Exception {
        office.queue(place, letter(ANNA, purpose, "Hello"));
        sender().run();
        var mail = only(ANNA);
        var stop = header(mail, "List-Unsubscribe");
        if (purpose.mayStop()) {
            assertThat(stop)
                    .matches("<https://folkmoot\\.example\\.org/t-post/stop-letters/" + purpose.code()
                            + "/[a-z2-7]{26}>");
            assertThat(header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
            var text = ((MimeMultipart) mail.getContent())
                    .getBodyPart(0)
                    .getContent()
                    .toString();
            assertThat(text.replaceAll("\\s+", " ")).contains(stop.substring(1, stop.length() - 1));
            assertThat(stop).doesNotContain(header(mail, "Message-ID").substring(1, 27));
        } else {
            assertThat(stop).isEmpty();
            assertThat(header(mail, "List-Unsubscribe-Post")).isEmpty();
        }
    }

    @Test
    void aLinkForSigningInIsOfTheHostAndLeavesNothingBehind() {
        office.queueOfHost(letter(ANNA, Purpose.SIGN_IN, "Your link"));
        assertThat(bodies("host")).hasSize(1);
        sender().run();
        assertThat(header(only(ANNA), "From")).isEqualTo("post@folkmoot.example.org");
        assertThat(bodies("host")).isEmpty();
    }

    @Test
    void bodiesAreEmptiedAfterAMonthAndLettersForgottenAfterAYear(@Autowired Messages messages) {
        office.queue(place, letter(ANNA, Purpose.SERVICE, "Hello"));
        sender().run();
        forget(messages, Duration.ofDays(29));
        assertThat(bodies("t_post")).hasSize(1);
        forget(messages, Duration.ofDays(2));
        assertThat(bodies("t_post")).isEmpty();
        assertThat(count()).isEqualTo(1);
        forget(messages, Duration.ofDays(400));
        assertThat(count()).isZero();
    }

    @Test
    void aServerThatIsGoneLosesNothingAndIsAskedAgainAfterAPause() {
        office.queue(place, letter(ANNA, Purpose.SERVICE, "Hello"));
        var port = server.getSmtp().getPort();
        var sender = office.sender(port);
        server.stop();
        sender.run();
        assertThat(waiting()).isEqualTo(1);
        server = PostOffice.mailServer(port);
        sender.run();
        assertThat(server.getReceivedMessages()).isEmpty();
        office.clock.move(Duration.ofSeconds(6));
        sender.run();
        assertThat(header(only(ANNA), "Subject")).isEqualTo("Hello");
    }

    @Test
    void twoNodesSendEachLetterOnce() throws Exception {
        for (int i = 0; i < 40; i++) {
            office.queue(place, letter("group" + i + "@example.org", Purpose.BULLETIN, "News"));
        }
        var begin = new CyclicBarrier(2);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> node = () -> {
                var sender = sender();
                begin.await();
                sender.run();
                return true;
            };
            for (var end : nodes.invokeAll(List.of(node, node))) {
                end.get();
            }
        }
        var came = new ArrayList<String>();
        for (var mail : server.getReceivedMessages()) {
            came.add(header(mail, "To"));
        }
        assertThat(came).hasSize(40).doesNotHaveDuplicates();
        assertThat(waiting()).isZero();
    }

    @Test
    void serviceNoticesGoFirst() throws Exception {
        office.queue(place, letter(ANNA, Purpose.BULLETIN, "News"));
        office.clock.move(Duration.ofMinutes(1));
        office.queue(place, letter(ANNA, Purpose.SERVICE, "Your ballot paper"));
        sender().run();
        assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo("Your ballot paper");
        assertThat(server.getReceivedMessages()[1].getSubject()).isEqualTo("News");
    }

    @Test
    void whatIsTooLateIsNotSent() {
        var until = office.clock.instant().plusSeconds(900);
        office.queue(place, new Letter("", ANNA, Purpose.SIGN_IN, "Your link", until, PostOffice.page("x")));
        office.clock.move(Duration.ofSeconds(901));
        sender().run();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(outcomes()).containsExactly("too-late");
        assertThat(bodies("t_post")).isEmpty();
    }

    @Test
    void whoHasStoppedLettersOfAKindGetsTheOthers() {
        transactions.inside(place, () -> {
            deliveries.stop("Anna@example.org", Purpose.BULLETIN);
            return true;
        });
        for (var purpose : Purpose.values()) {
            office.queue(place, letter(ANNA, purpose, purpose.code()));
        }
        sender().run();
        assertThat(box(server, ANNA))
                .extracting(mail -> header(mail, "Subject"))
                .containsExactlyInAnyOrder("sign-in", "service", "answer", "reminder");
        assertThat(outcomes()).containsOnlyOnce("stopped");
    }

    @Test
    void whoAsksForLettersAgainGetsThem() {
        transactions.inside(place, () -> {
            deliveries.stop(ANNA, Purpose.BULLETIN);
            deliveries.resume(ANNA, Purpose.BULLETIN);
            return true;
        });
        office.queue(place, letter(ANNA, Purpose.BULLETIN, "News"));
        sender().run();
        assertThat(box(server, ANNA)).hasSize(1);
    }

    @Test
    void aLetterThatCannotBeMadeDoesNotHoldUpTheOthers() {
        office.queue(place, letter(ANNA, Purpose.SERVICE, "Broken"));
        fresh.owner().sql("update t_post.post_message set page = '<p>'").update();
        office.queue(place, letter(ANNA, Purpose.SERVICE, "Whole"));
        sender().run();
        assertThat(header(only(ANNA), "Subject")).isEqualTo("Whole");
        assertThat(outcomes()).containsExactly("refused", "sent");
    }

    private Sender sender() {
        return office.sender(server.getSmtp().getPort());
    }

    private MimeMessage only(String email) {
        assertThat(box(server, email)).hasSize(1);
        return box(server, email).getFirst();
    }

    private static String raw(MimeMessage mail) throws Exception {
        var bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private long waiting() {
        return transactions.inside(place, deliveries::waiting);
    }

    private void forget(Messages messages, Duration later) {
        office.clock.move(later);
        transactions.inside(place, () -> {
            messages.emptySettled(office.clock.instant().minus(Duration.ofDays(30)));
            messages.forgetQueued(office.clock.instant().minus(Duration.ofDays(400)));
            return true;
        });
    }

    private List<String> bodies(String schema) {
        return fresh.owner()
                .sql("select page from " + schema + ".post_message where page is not null")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<String> outcomes() {
        return fresh.owner()
                .sql("select outcome from t_post.post_message order by id")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private long count() {
        return fresh.owner()
                .sql("select count(*) from t_post.post_message")
                .query(Long.class)
                .single();
    }

    @Test
    void aLetterOfAConversationNamesItAndCarriesItsFiles() throws Exception {
        var token = "a".repeat(26);
        var file = new Attachment("a \"plan\".pdf", "application/pdf", new byte[] {1, 2, 3});
        office.queue(
                place,
                letter(ANNA, Purpose.ANSWER, "Re: minibuses")
                        .in(new Conversation(token, "<one@band.example>"))
                        .with(List.of(file)));
        sender().run();
        var mail = box(server, ANNA).getFirst();
        assertThat(header(mail, "In-Reply-To")).isEqualTo("<one@band.example>");
        assertThat(header(mail, "References")).contains(token).contains("<one@band.example>");
        assertThat(header(mail, "Auto-Submitted")).as("a person wrote it").isEmpty();
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("a  plan .pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).containsExactly(1, 2, 3);
    }

    @Test
    void whatIsNoIdentifierIsNotRepeated() {
        assertThat(new Conversation("a".repeat(26), "<x>\r\nBcc: all@world.example").answers())
                .isNull();
        assertThatThrownBy(() -> new Conversation("guess", null)).isInstanceOf(IllegalArgumentException.class);
    }
}
