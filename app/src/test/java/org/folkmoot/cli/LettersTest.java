package org.folkmoot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
    void aMailForAPlaceThatIsNotThereIsKeptByTheMailServer() {
        var typed = piped("Subject: Hello\r\n\r\nHello", "enquiry", "t-no-such-place");
        assertThat(typed.exit()).isEqualTo(75);
        assertThat(typed.err()).startsWith("There is no place");
    }

    private Typed piped(String mail, String command, String... words) {
        var before = System.in;
        System.setIn(new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII)));
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
