package org.folkmoot.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.post.PostOffice.header;
import static org.folkmoot.post.PostOffice.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.post.Returns.Notice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@House
class ReturnsTest {

    private static final String ANNA = "anna@example.org";
    private static final String GUESSED = "abcdefghijklmnopqrstuvwxyz";

    @Autowired
    private Returns returns;

    @Autowired
    private PostOffice office;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Fresh fresh;

    private Locality place;
    private String token = "";

    @BeforeEach
    void aLetterIsSent() {
        place = fresh.place("t-returns");
        fresh.owner().sql("delete from host.post_message").update();
        office.queue(place, letter(ANNA, Purpose.SERVICE, "Hello"));
        var server = PostOffice.mailServer(0);
        office.sender(server.getSmtp().getPort()).run();
        token = header(PostOffice.box(server, ANNA).getFirst(), "Message-ID").substring(1, 27);
        server.stop();
    }

    @Test
    void aLetterThatCameBackToItsOwnReturnAddressIsMarked() throws IOException {
        assertThat(take(notice("post+" + token + "@folkmoot.example.org", "failed", "5.1.1", "")))
                .isEqualTo(Notice.RETURNED);
        assertThat(listed()).singleElement().satisfies(letter -> {
            assertThat(letter.email()).isEqualTo(ANNA);
            assertThat(letter.why()).isEqualTo("5.1.1");
        });
        assertThat(gone()).isTrue();
    }

    @Test
    void aLetterIsKnownByItsIdentifierToo() throws IOException {
        assertThat(take(notice("post@folkmoot.example.org", "failed", "5.2.2", token)))
                .isEqualTo(Notice.RETURNED);
        assertThat(listed()).hasSize(1);
        assertThat(gone()).as("a full box is not an address that is none").isFalse();
    }

    @Test
    void whatIsPrintedInLargeLettersIsTheSameToken() throws IOException {
        assertThat(take(notice(
                        "POST+" + token.toUpperCase(Locale.ROOT) + "@FOLKMOOT.EXAMPLE.ORG", "failed", "5.1.1", "")))
                .isEqualTo(Notice.RETURNED);
    }

    @Test
    void theSameNoticeAgainChangesNothing() throws IOException {
        var notice = notice("post+" + token + "@folkmoot.example.org", "failed", "5.2.2", "");
        take(notice);
        var before = listed();
        assertThat(take(notice)).isEqualTo(Notice.UNKNOWN);
        assertThat(listed()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"post@folkmoot.example.org", "post+" + GUESSED + "@folkmoot.example.org", "x"})
    void aForgedNoticeChangesNothing(String to) throws IOException {
        assertThat(take(notice(to, "failed", "5.1.1", GUESSED))).isEqualTo(Notice.UNKNOWN);
        assertThat(listed()).isEmpty();
        assertThat(gone()).isFalse();
    }

    @Test
    void aTokenInTheWordsOfANoticeCountsForNothing() throws IOException {
        var forged = notice("post@folkmoot.example.org", "failed", "5.1.1", "")
                .replace("could not be delivered", "token " + token);
        assertThat(take(forged)).isEqualTo(Notice.UNKNOWN);
    }

    @Test
    void aLetterThatWasNotSentCannotComeBack() throws IOException {
        office.queue(place, letter(ANNA, Purpose.SERVICE, "Not sent yet"));
        var unsent = transactions.inside(
                place, () -> deliveries.waiting(0, 1).getFirst().id());
        assertThat(take(notice("post+" + tokenOf(unsent) + "@folkmoot.example.org", "failed", "5.1.1", "")))
                .isEqualTo(Notice.UNKNOWN);
        long waiting = transactions.inside(place, deliveries::waiting);
        assertThat(waiting).isEqualTo(1);
    }

    @Test
    void aDelayIsNoReturn() throws IOException {
        assertThat(take(notice("post+" + token + "@folkmoot.example.org", "delayed", "4.4.1", "")))
                .isEqualTo(Notice.DELAYED);
        assertThat(listed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"delivered", "relayed", "expanded", "''"})
    void goodNewsIsNoReturn(String action) throws IOException {
        assertThat(take(notice("post+" + token + "@folkmoot.example.org", action, "2.0.0", "")))
                .isEqualTo(Notice.NO_NOTICE);
        assertThat(listed()).isEmpty();
    }

    @Test
    void aNoticeWithASenderIsSomebodysForgery() throws IOException {
        var forged = "Return-Path: <mallory@example.org>\r\n"
                + notice("post+" + token + "@folkmoot.example.org", "failed", "5.1.1", "");
        assertThat(take(forged)).isEqualTo(Notice.NO_NOTICE);
        assertThat(take(forged.replace("<mallory@example.org>", "<>"))).isEqualTo(Notice.RETURNED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\u0000\u0001\u0002",
                "Subject: Out of office\r\nAuto-Submitted: auto-replied\r\n\r\nBack on Monday.",
                "Content-Type: multipart/report; report-type=delivery-status\r\n\r\nno boundary",
                "Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\nContent-Type: message/delivery-status\r\n\r\n",
                "Content-Type: multipart/report; boundary=x\r\n\r\n--x",
                "Content-Type: \"\r\n\r\n",
            })
    void whateverElseIsPipedChangesNothing(String mail) throws IOException {
        assertThat(take(mail)).isEqualTo(Notice.NO_NOTICE);
    }

    @Test
    void aMailWithoutEndIsReadToItsFirstMegabyte() throws IOException {
        var huge = notice("post+" + token + "@folkmoot.example.org", "failed", "5.1.1", "") + "x".repeat(5_000_000);
        assertThat(take(huge)).isEqualTo(Notice.RETURNED);
    }

    private Notice take(String mail) throws IOException {
        return returns.take(new ByteArrayInputStream(mail.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private List<Returned> listed() {
        return transactions.inside(place, () -> deliveries.returned(0, 10));
    }

    private boolean gone() {
        return transactions.inside(
                place,
                () -> !deliveries.unreachable(Purpose.SERVICE, List.of(ANNA)).isEmpty());
    }

    private String tokenOf(long letter) {
        return fresh.owner()
                .sql("select return_token from t_returns.post_message where id = ?")
                .param(letter)
                .query((row, _) -> row.getString(1))
                .single();
    }

    /** As Postfix writes it. */
    private static String notice(String to, String action, String status, String identifier) {
        return """
                From: MAILER-DAEMON@mx.example.org (Mail Delivery System)
                To: %s
                Auto-Submitted: auto-replied
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

                --b1
                Content-Type: text/plain; charset=us-ascii

                Your message could not be delivered to one or more recipients.

                --b1
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.org
                Arrival-Date: Sun, 22 Nov 2026 10:00:00 +0000

                Final-Recipient: rfc822; anna@example.org
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 sorry

                --b1
                Content-Type: text/rfc822-headers

                Message-ID: <%s@folkmoot.example.org>
                Subject: Hello

                --b1--
                """.formatted(to, action, status, identifier).replace("\n", "\r\n");
    }
}
