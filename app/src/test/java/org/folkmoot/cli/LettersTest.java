package org.folkmoot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.database.Transactions;
import org.folkmoot.post.Letter;
import org.folkmoot.post.Outbox;
import org.folkmoot.post.Purpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The commands about letters: {@code outbox} and {@code bounce}. */
@House
class LettersTest {

    private static final Letter LETTER = new Letter(
            "Anna",
            "anna@example.org",
            Purpose.SIGN_IN,
            "Your link",
            (output, forms) -> output.writeContent("<p>Secret words</p>"));

    @TempDir
    private Path folder;

    @Autowired
    private HikariDataSource pool;

    @BeforeEach
    void aLetterWaits(@Autowired Fresh fresh, @Autowired Transactions transactions, @Autowired Outbox outbox) {
        fresh.owner().sql("delete from host.post_message").update();
        var place = fresh.place("t-letters");
        transactions.inside(place, () -> outbox.queue(LETTER));
        transactions.host(() -> outbox.queue(LETTER));
    }

    @Test
    void whatWaitsIsListedWithoutItsWordsAndReadOneByOne() {
        var listed = typed("outbox");
        assertThat(listed.exit()).isZero();
        assertThat(listed.out())
                .containsPattern("t-letters/1 .* anna@example.org  Your link")
                .doesNotContain("Secret");
        assertThat(listed.out()).containsPattern("(?m)^host/\\d+ ");
        var read = typed("outbox", "t-letters/1");
        assertThat(read.exit()).isZero();
        assertThat(read.out()).isEqualTo("Secret words\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"t-letters/999", "t-no-such-place/1", "host/999999999"})
    void aLetterThatDoesNotWaitAnswers2(String letter) {
        var read = typed("outbox", letter);
        assertThat(read.exit()).isEqualTo(2);
        assertThat(read.err())
                .endsWith("No letter " + letter + " waits. \"bin/folkmoot outbox\" lists those that do.\n");
    }

    @Test
    void whatNamesNoLetterIsExplained() {
        assertThat(typed("outbox", "x").err()).startsWith("\"x\" does not name a letter: trafford/12 or host/3.");
        assertThat(typed("outbox", "host/1", "host/2").err()).startsWith("One letter at a time.");
        assertThat(typed("bounce", "file").err()).startsWith("The mail is read from the standard input.");
    }

    @Test
    void whateverIsPipedToBounceIsTakenIn() {
        var typed = piped("Subject: Hello\r\n\r\nHello", "bounce");
        assertThat(typed.exit()).isZero();
        assertThat(typed.out()).isEqualTo("It is no notice about a letter. Nothing was changed.\n");
    }

    @Test
    void whatIsPipedToEnquiryIsTakenInOnce(@Autowired Fresh fresh) {
        fresh.place("t-enquiry");
        var mail = "From: ann@band.example\r\nMessage-ID: <one@band.example>\r\nSubject: Hello\r\n\r\nHello";
        assertThat(piped(mail, "enquiry", "t-enquiry").out()).isEqualTo("It is a new enquiry.\n");
        assertThat(piped(mail, "enquiry", "t-enquiry").out()).startsWith("It was taken in before.");
        assertThat(piped("Precedence: bulk\r\n" + mail, "enquiry", "t-enquiry").out())
                .startsWith("A machine wrote it.");
        assertThat(typed("enquiry").err()).startsWith("Name the place;");
    }

    @Test
    void thirtyMegabytesThatArePipedAreTakenInWithoutTheFile(@Autowired Fresh fresh) {
        fresh.place("t-enquiry");
        var head = """
                From: ann@band.example
                Message-ID: <film@band.example>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b

                See the film.
                --b
                Content-Type: video/mp4; name="film.mp4"

                """;
        var typed = piped(large(head, 30 << 20), "enquiry", "t-enquiry");
        assertThat(typed.out()).isEqualTo("It is a new enquiry.\n");
        var owner = fresh.owner();
        assertThat(owner.sql("select words from t_enquiry.support_entry")
                        .query(String.class)
                        .single())
                .startsWith("See the film.")
                .contains("What was too much was not kept");
        assertThat(owner.sql("select page from t_enquiry.post_message")
                        .query(String.class)
                        .single())
                .contains("larger than 20 MB");
    }

    @Test
    void aHundredMegabytesGoBackToTheSender(@Autowired Fresh fresh) {
        fresh.place("t-enquiry");
        var typed = piped(large("Subject: Films\n\n", 101 << 20), "enquiry", "t-enquiry");
        assertThat(typed.exit()).isEqualTo(69);
        assertThat(typed.err()).startsWith("This mail is larger than 100 MB. Send the files in several mails");
    }

    /** A mail with so many bytes behind its head. */
    private static InputStream large(String head, int bytes) {
        var lines = new byte[bytes];
        Arrays.fill(lines, (byte) 'x');
        for (var i = 76; i < bytes; i += 77) {
            lines[i] = '\n';
        }
        return new SequenceInputStream(
                new ByteArrayInputStream(head.getBytes(StandardCharsets.US_ASCII)), new ByteArrayInputStream(lines));
    }

    @Test
    void aMailForAPlaceThatIsNotThereIsKeptByTheMailServer() {
        var typed = piped("Subject: Hello\r\n\r\nHello", "enquiry", "t-no-such-place");
        assertThat(typed.exit()).isEqualTo(75);
        assertThat(typed.err()).startsWith("There is no place");
    }

    private Typed piped(String mail, String command, String... words) {
        return piped(new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII)), command, words);
    }

    private Typed piped(InputStream mail, String command, String... words) {
        var before = System.in;
        System.setIn(mail);
        try {
            return typed(command, words);
        } finally {
            System.setIn(before);
        }
    }

    private Typed typed(String command, String... words) {
        var all = Stream.of(Stream.of(command), Stream.of(words), Stream.of("--data", folder.toString()))
                .flatMap(it -> it)
                .toArray(String[]::new);
        try (var _ = NamedDatabase.of(pool)) {
            return Typed.command(all);
        }
    }
}
