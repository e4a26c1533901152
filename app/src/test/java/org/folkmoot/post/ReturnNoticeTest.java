package org.folkmoot.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notices as mail servers write them, and mails that only look like one. */
class ReturnNoticeTest {

    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyz".replace('a', '2');
    private static final String NOTICE = """
            From: MAILER-DAEMON@mail.example.org
            To: post+%s@folkmoot.example.org
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain

            Sorry.
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mail.example.org

            Final-Recipient: rfc822; anna@example.org
            Action: %s
            Status: %s

            --b--
            """;

    private static Optional<ReturnNotice> read(String mail) throws IOException {
        return ReturnNotice.read(
                new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "failed, 5.1.1, 5.1.1, true, true",
        "FAILED, 5.2.1 (mailbox disabled), 5.2.1, true, true",
        "failed, 5.2.2, 5.2.2, true, false",
        "failed, none, '', true, false",
        "delayed, 4.4.1, 4.4.1, false, false"
    })
    void whatItSaysIsRead(String action, String said, String status, boolean failed, boolean gone) throws IOException {
        var notice = read(NOTICE.formatted(TOKEN, action, said)).orElseThrow();
        assertThat(notice.tokens()).containsExactly(TOKEN);
        assertThat(notice.status()).isEqualTo(status);
        assertThat(notice.failed()).isEqualTo(failed);
        assertThat(notice.addressIsGone()).isEqualTo(gone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"relayed", "delivered", "expanded", "", "failed-ish"})
    void anActionThatIsNoFailureIsNoNotice(String action) throws IOException {
        assertThat(read(NOTICE.formatted(TOKEN, action, "2.0.0"))).isEmpty();
    }

    @Test
    void aMailOfSomebodyIsNoNoticeWhateverItsForm() throws IOException {
        assertThat(read("Return-Path: <anna@example.org>\n" + NOTICE.formatted(TOKEN, "failed", "5.1.1")))
                .isEmpty();
        assertThat(read("Return-Path: <>\n" + NOTICE.formatted(TOKEN, "failed", "5.1.1")))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "no mail at all",
                "From: a@b.example\nSubject: I am away\n\nUntil Monday.\n",
                "Content-Type: multipart/report; boundary=\n\n--\n",
                "Content-Type: multipart/report; boundary=\"b\"\n\nnothing in it\n",
                "Content-Type: multipart/report; boundary=\"b\"\n\n--b\nContent-Type: text/plain\n\nx\n--b--\n"
            })
    void whatIsNoneIsNone(String mail) throws IOException {
        assertThat(read(mail)).isEmpty();
    }

    @Test
    void aMailThatTriesManyWordsIsTakenForNoNotice() throws IOException {
        var words = IntStream.range(0, 40)
                .mapToObj(i -> "post+" + TOKEN.substring(0, 24) + (char) ('a' + i % 26) + (char) ('a' + i / 26)
                        + "@folkmoot.example.org")
                .collect(Collectors.joining(",\n "));
        assertThat(read(NOTICE.formatted(TOKEN, "failed", "5.1.1").replaceFirst("To: ", "To: " + words + ",\n ")))
                .isEmpty();
    }

    @Test
    void theIdentifierOfTheReturnedLetterTellsTooButNotItsText() throws IOException {
        var other = TOKEN.replace('z', '7');
        var returned = NOTICE.formatted("nobody", "failed", "5.1.1").replace("--b--", """
                --b
                Content-Type: text/rfc822-headers

                Message-ID: <%s@folkmoot.example.org>
                Subject: %s

                --b--""".formatted(TOKEN, other));
        assertThat(read(returned).orElseThrow().tokens()).containsExactly(TOKEN);
    }
}
