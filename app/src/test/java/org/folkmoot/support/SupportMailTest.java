package org.folkmoot.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.folkmoot.Client;
import org.folkmoot.House;
import org.folkmoot.support.SupportMail.Taken;
import org.folkmoot.support.mail.Incoming;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Mail becomes an enquiry, or a further letter in a case; nothing that came is lost, and no machine is answered. */
@House
class SupportMailTest {

    private static final String PLAIN = """
            From: "Ann Weaver" <Ann@Band.example>
            To: help@town.example
            Subject: Who funds minibuses?
            Message-ID: <one@band.example>

            Ours broke down.
            """;

    @TempDir
    private Path folder;

    @Autowired
    private Town towns;

    @Autowired
    private SupportMail mail;

    @Autowired
    private Mails mails;

    @LocalServerPort
    private int port;

    private Town.In town;

    @BeforeEach
    void place() {
        town = towns.fresh(port, "mail-town");
    }

    private Path file(String text) {
        try {
            return Files.write(
                    folder.resolve("mail.eml"), text.replace("\n", "\r\n").getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Taken take(String text) {
        try {
            return mail.take(town.place(), file(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a mail server that we know would give it, which vouches for the sender. */
    private Taken vouched(String text) throws IOException {
        return mails.checked("mx.town.example").take(town.place(), file("""
                Authentication-Results: mx.town.example; dmarc=pass header.from=band.example
                """ + text));
    }

    private String path() {
        return town.desk("/cases/" + town.text("select id from support_case"));
    }

    @Test
    void aMailIsANewEnquiryAndGetsAReceipt() {
        assertThat(take(PLAIN)).isEqualTo(Taken.NEW);
        assertThat(town.text("select subject || '|' || channel || '|' || name || '|' || email from support_case"))
                .isEqualTo("Who funds minibuses?|mail|Ann Weaver|ann@band.example");
        assertThat(town.amal().page(path())).contains("Ours broke down.").contains("nobody vouches for this sender");
        assertThat(town.text("select email || answers from post_message"))
                .isEqualTo("ann@band.example<one@band.example>");
        assertThat(take(PLAIN)).as("the same again").isEqualTo(Taken.KNOWN);
        assertThat(town.count("support_entry")).isEqualTo(1);
    }

    @Test
    void anAnswerFindsItsCaseByTheAddressOrByWhatItRefersTo() {
        take(PLAIN);
        var token = town.text("select token from support_case");
        assertThat(take("From: ann@band.example\nTo: support+" + token + "@town.example\nMessage-ID: <2@b>\n\nMore\n"))
                .isEqualTo(Taken.ADDED);
        assertThat(take("From: somebody@else.example\nTo: help@town.example\nReferences: <x@y>\n <" + token
                        + ".conversation@town.example>\nMessage-ID: <3@b>\n\nEven more\n"))
                .isEqualTo(Taken.ADDED);
        assertThat(town.amal().page(path())).contains("More").contains("Even more");
        assertThat(town.count("support_case")).isEqualTo(1);
        assertThat(town.count("post_message")).as("one receipt").isEqualTo(1);
    }

    @Test
    void aReferenceIsEnoughOnlyForAVouchedSenderWhoAsked() throws IOException {
        take(PLAIN);
        var reference = town.text("select reference from support_case");
        var again = "From: ann@band.example\nTo: help@town.example\nSubject: Re: it [" + reference
                + "]\nMessage-ID: <%s@b>\n\nHi\n";
        assertThat(take(again.formatted("forged"))).isEqualTo(Taken.NEW);
        assertThat(vouched(again.formatted("right").replace("ann@", "eve@"))).isEqualTo(Taken.NEW);
        assertThat(vouched(again.formatted("mine"))).isEqualTo(Taken.ADDED);
        assertThat(town.count("support_case")).isEqualTo(3);
    }

    @Test
    void aVouchedContactOfAnOrganisationWritesForItAForgedOneDoesNot() throws IOException {
        town.contact("dee", town.organisation(Town.BAND));
        var text = "From: dee-of-mail-town@people.example\nTo: help@town.example\nMessage-ID: <%s>\n\nHello\n";
        take(text.formatted("a@b"));
        assertThat(town.count("support_group")).isZero();
        vouched(text.formatted("c@d"));
        assertThat(town.text("select name from support_group")).isEqualTo("Larkhill Brass Band");
    }

    @Test
    void whatAForgerWritesAboveItsOwnHeadIsNotBelieved() throws IOException {
        var forged = """
                Authentication-Results: mx.town.example; dmarc=pass
                """ + PLAIN;
        mails.checked("mx.town.example").take(town.place(), file("""
                Authentication-Results: mx.town.example; dmarc=fail
                """ + forged));
        assertThat(town.text("select vouched::text from support_entry")).isEqualTo("false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Precedence: bulk",
                "Precedence: auto_reply",
                "List-Id: <members.example.org>",
                "X-Autoreply: yes",
                "Return-Path: <>",
            })
    void machinesAreNotAnswered(String header) {
        assertThat(take(header + "\n" + PLAIN)).isEqualTo(Taken.IGNORED);
        assertThat(town.count("support_case")).isZero();
        assertThat(town.count("post_message")).isZero();
    }

    @Test
    void ourOwnLetterThatComesBackIsIgnored() throws IOException {
        var own = PLAIN.replace("<one@band.example>", "<" + "a".repeat(26) + "@town.example>");
        assertThat(mails.from("post@town.example").take(town.place(), file(own)))
                .isEqualTo(Taken.IGNORED);
        assertThat(take("Auto-Submitted: no\n" + PLAIN)).isEqualTo(Taken.NEW);
    }

    @Test
    void aMachineThatDoesNotSayThatItIsOneGetsTenReceiptsADay() {
        for (var i = 0; i < 14; i++) {
            assertThat(take(PLAIN.replace("one@", "n" + i + "@"))).isEqualTo(Taken.NEW);
        }
        assertThat(town.count("support_case")).isEqualTo(14);
        assertThat(town.count("post_message")).isEqualTo(10);
    }

    @Test
    void aNoticeThatALetterDidNotArriveMarksTheLetter() {
        take(PLAIN);
        town.change("update post_message set outcome = 'sent', settled = now()");
        var token = town.text("select return_token from post_message");
        assertThat(take("""
                        From: mailer-daemon@band.example
                        To: post+%s@town.example
                        MIME-Version: 1.0
                        Content-Type: multipart/report; report-type=delivery-status; boundary=b

                        --b
                        Content-Type: text/plain

                        It did not arrive.
                        --b
                        Content-Type: message/delivery-status

                        Reporting-MTA: dns; mx.band.example

                        Final-Recipient: rfc822; ann@band.example
                        Action: failed
                        Status: 5.1.1

                        --b--
                        """.formatted(token))).isEqualTo(Taken.NOTICE);
        assertThat(town.text("select (returned is not null)::text from post_message"))
                .isEqualTo("true");
        assertThat(town.count("support_case")).isEqualTo(1);
    }

    @Test
    void filesAreKeptAndThirtyMegabytesAreRefusedWithASentence() {
        var small = Base64.getMimeEncoder().encodeToString("a plan".getBytes(UTF_8));
        var large = Base64.getMimeEncoder().encodeToString(new byte[30 << 20]);
        assertThat(take("""
                        From: ann@band.example
                        To: help@town.example
                        Subject: Two files
                        Message-ID: <files@band.example>
                        MIME-Version: 1.0
                        Content-Type: multipart/mixed; boundary=b

                        --b
                        Content-Type: text/plain; charset=utf-8

                        Here they are.
                        --b
                        Content-Type: application/pdf; name="../../plan.pdf"
                        Content-Disposition: attachment; filename="../../plan.pdf"
                        Content-Transfer-Encoding: base64

                        %s
                        --b
                        Content-Type: video/mp4; name="film.mp4"
                        Content-Disposition: attachment; filename="film.mp4"
                        Content-Transfer-Encoding: base64

                        %s
                        --b--
                        """.formatted(small, large))).isEqualTo(Taken.NEW);
        assertThat(town.texts("select name || ' ' || size from support_file")).containsExactly(".. .. plan.pdf 6");
        assertThat(town.text("select page from post_message"))
                .contains("larger than 20 MB")
                .contains("in several mails");
        assertThat(town.amal().page(path()))
                .contains("Here they are.")
                .contains("was not kept, and the sender was told");
        var file = town.amal().get(path() + "/files/" + town.text("select id from support_file"));
        assertThat(file.body()).isEqualTo("a plan");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(town.amal()
                        .get(path() + "/files/01900000-0000-7000-8000-000000000009")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsTooLongIsSaidToBe() {
        var files = "--b\nContent-Type: text/plain; name=a.txt\n\nx\n".repeat(101);
        take("From: ann@band.example\nContent-Type: multipart/mixed; boundary=b\n\n" + files + "--b--\n");
        assertThat(town.count("support_file")).isEqualTo(100);
        assertThat(town.amal().page(path())).contains("had more files, than is kept");
        take("From: bea@band.example\nMessage-ID: <long@b>\n\n" + "A line.\n".repeat(20_000));
        assertThat(town.text("select words from support_entry where email = 'bea@band.example'"))
                .hasSizeLessThan(101_000)
                .endsWith("ask the sender for it.)");
    }

    @Test
    void winmailIsKeptWithASentence() {
        take("""
                From: ann@band.example
                To: help@town.example
                Message-ID: <w@band.example>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                See the file.
                --b
                Content-Type: application/ms-tnef; name="winmail.dat"
                Content-Transfer-Encoding: base64

                eJ8+Ig==
                --b--
                """);
        assertThat(town.text("select name from support_file")).isEqualTo("winmail.dat");
        assertThat(town.amal().page(path())).contains("It came from Outlook");
    }

    @Test
    void aWebPageIsReadAsText() {
        take("""
                From: ann@band.example
                To: help@town.example
                Message-ID: <h@band.example>
                MIME-Version: 1.0
                Content-Type: text/html; charset=utf-8

                <html><head><style>p { color: red }</style><script>alert(1)</script></head><body><p>Dear&nbsp;all,</p>
                <ul><li>one &lt;b&gt;</li><li>two</li></ul>Yours<br>Ann</body></html>
                """);
        assertThat(town.text("select words from support_entry"))
                .isEqualTo("Dear all,\n\n- one <b>\n- two\n\nYours\nAnn");
        assertThat(town.amal().page(path())).contains("one &lt;b&gt;").doesNotContain("alert(1)");
    }

    @Test
    void anAnswerToAClosedCaseOpensItAgain() {
        take(PLAIN);
        Client.location(town.amal().post(path() + "/close", "came", "no-change"));
        var token = town.text("select token from support_case");
        assertThat(take("From: ann@band.example\nTo: s+" + token + "@t.example\nMessage-ID: <l@b>\n\nStill broken\n"))
                .isEqualTo(Taken.ADDED);
        assertThat(town.amal().page(path()))
                .contains("Opened again, since somebody wrote")
                .contains("Still broken")
                .contains("Answer by");
        assertThat(town.amal().page(town.desk(""))).contains("open 1");
    }

    @Test
    void anAnswerToACaseThatWasJoinedComesToTheOther() {
        take(PLAIN);
        var token = town.text("select token from support_case");
        var mailed = path();
        var rung = town.call(town.amal(), "", "Minibuses, by telephone");
        var other = town.text("select reference from support_case where channel = 'phone'");
        town.amal().post(mailed + "/change/join", "reference", other);
        take("From: ann@band.example\nTo: s+" + token + "@t.example\nMessage-ID: <l@b>\n\nA third way\n");
        assertThat(town.amal().page(rung))
                .contains("Minibuses, by telephone")
                .contains("Ours broke down.")
                .contains("A third way");
        assertThat(town.amal().page(town.desk(""))).contains("open 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "this is no mail at all",
                "From: @@@\nTo: <<>>\nContent-Type: ;;;\n\nx",
                "From: a@b.example\nContent-Type: text/plain; charset=klingon\nMessage-ID: <q@w>\n\nnuqneH",
                "From: a@b.example\nContent-Type: multipart/mixed\nMessage-ID: <q@w>\n\nno border",
                "From: a@b.example\nContent-Transfer-Encoding: klingon\nMessage-ID: <q@w>\n\nx",
                "From: =?x?y?z?= <a@b.example>\nSubject: =?utf-8?B?////?=\nMessage-ID: <q@w>\n\n\u0000\u0001",
            })
    void whateverComesIsTakenInAndCanBeRead(String text) {
        assertThat(take(text)).isIn(Taken.NEW, Taken.IGNORED);
        if (town.count("support_case") == 1) {
            assertThat(town.amal().page(path())).contains("nobody vouches for this sender");
        }
    }

    @Test
    void textOfAnotherAlphabetIsRead() throws IOException {
        var bytes =
                "From: a@b.example\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\nCafé".getBytes(ISO_8859_1);
        Incoming read = mails.read(Files.write(folder.resolve("latin.eml"), bytes));
        assertThat(List.of(read.text(), read.email())).containsExactly("Café", "a@b.example");
    }
}
