package org.folkmoot.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.folkmoot.House;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The line to a mailbox: encrypted to a server that is trusted and to no other; no mail is larger than may be, whatever is stated. */
@House
class MailboxLineTest {

    private static final String TRUSTED = "javax.net.ssl.trustStore";
    private static final String PASSWORD = "javax.net.ssl.trustStorePassword";
    private static final String KEYS = "greenmail.tls.keystore.file";
    private static final String FILM = """
            From: ann@band.example
            Subject: A film
            Message-ID: <film@band.example>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b

            See the film.
            --b
            Content-Type: video/mp4; name="film.mp4"

            """;

    /** Of localhost, signed by nobody, as a small mail server has one. */
    private static Path certificate;

    @Autowired
    private Town towns;

    @Autowired
    private MailboxReader reader;

    @LocalServerPort
    private int port;

    private Town.In town;
    private GreenMail server = new GreenMail();

    @BeforeAll
    static void certificate(@TempDir Path folder) throws Exception {
        certificate = folder.resolve("mail.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var what = "-genkeypair -alias mail -keyalg EC -dname CN=localhost -ext san=dns:localhost -storepass changeit";
        var command = Stream.of(
                        Stream.of(keytool), Stream.of(what.split(" ")), Stream.of("-keystore", certificate.toString()))
                .flatMap(it -> it)
                .toList();
        var made = new ProcessBuilder(command).redirectErrorStream(true).start();
        assertThat(made.waitFor())
                .as(new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isZero();
        System.setProperty(KEYS, certificate.toString());
    }

    @AfterAll
    static void forget() {
        System.clearProperty(KEYS);
    }

    @BeforeEach
    void begin() {
        town = towns.fresh(port, "line-town");
    }

    @AfterEach
    void stop() {
        server.stop();
        System.clearProperty(TRUSTED);
        System.clearProperty(PASSWORD);
    }

    private static void trust() {
        System.setProperty(TRUSTED, certificate.toString());
        System.setProperty(PASSWORD, "changeit");
    }

    private void serves(String protocol) {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
        server.start();
        server.setUser("help@town.example", "help", "word");
    }

    private static Mailbox box(String scheme, int port) {
        return Mailbox.read("line-town=" + scheme + "://help:word@localhost:" + port)
                .getFirst();
    }

    private void comes(String text) throws Exception {
        var mail = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII)));
        server.getUserManager().getUser("help").deliver(mail);
    }

    private long lying(String name) throws Exception {
        var user = server.getUserManager().getUser("help");
        var found = server.getManagers().getImapHostManager().getFolder(user, name);
        return found == null ? 0 : found.getMessageCount();
    }

    @Test
    void aMailComesOverAnEncryptedLineFromAServerThatIsTrusted() throws Exception {
        serves(ServerSetup.PROTOCOL_IMAPS);
        comes("From: ann@band.example\nSubject: Buses\n\nOurs broke down.\n");
        var box = box("imaps", server.getImaps().getPort());
        reader.read(box, 20_000);
        assertThat(town.count("support_case")).as("nobody knows this server").isZero();
        assertThat(town.count("support_mailbox where failed_since is not null")).isEqualTo(1);
        trust();
        reader.read(box, 20_000);
        assertThat(town.text("select subject from support_case")).isEqualTo("Buses");
        assertThat(town.count("support_mailbox where failed_since is not null")).isZero();
    }

    @Test
    void aServerThatIsTrustedUnderAnotherNameIsNotBelieved() throws Exception {
        trust();
        serves(ServerSetup.PROTOCOL_IMAPS);
        comes("From: ann@band.example\nSubject: Buses\n\nOurs broke down.\n");
        var port = server.getImaps().getPort();
        reader.read(
                Mailbox.read("line-town=imaps://help:word@127.0.0.1:" + port).getFirst(), 20_000);
        assertThat(town.count("support_case")).isZero();
        assertThat(lying("INBOX")).isEqualTo(1);
    }

    @Test
    void thirtyMegabytesAreTakenInWithoutTheFileAndTheSenderIsTold() throws Exception {
        serves(ServerSetup.PROTOCOL_IMAP);
        comes(FILM + ("x".repeat(76) + "\n").repeat((30 << 20) / 76));
        reader.read(box("imap", server.getImap().getPort()), 100L << 20);
        assertThat(town.text("select words from support_entry"))
                .startsWith("See the film.")
                .contains("What was too much was not kept");
        assertThat(town.text("select page from post_message")).contains("larger than 20 MB");
        assertThat(lying(MailboxReader.TAKEN)).isEqualTo(1);
    }

    @Test
    void aLineThatBreaksIsNoMailsFault() throws Exception {
        serves(ServerSetup.PROTOCOL_IMAP);
        comes("From: ann@band.example\nSubject: Minutes\n\n" + ("x".repeat(76) + "\n").repeat(1000));
        for (var i = 0; i < 4; i++) {
            try (var relay = new Relay(server.getImap().getPort(), 20_000)) {
                reader.read(box("imap", relay.port()), 1 << 20);
            }
        }
        assertThat(lying("INBOX")).isEqualTo(1);
        assertThat(town.count("support_mailbox where failed_since is not null")).isEqualTo(1);
        reader.read(box("imap", server.getImap().getPort()), 1 << 20);
        assertThat(town.text("select subject from support_case")).isEqualTo("Minutes");
    }

    @Test
    void aMailOfNoStatedSizeIsReadAsFarAsMayBeAndLaidAside() throws Exception {
        serves(ServerSetup.PROTOCOL_IMAP);
        comes(FILM + ("x".repeat(76) + "\n").repeat((3 << 20) / 76));
        comes("From: ann@band.example\nSubject: Buses\n\nOurs broke down.\n");
        try (var relay = new Relay(server.getImap().getPort(), Long.MAX_VALUE)) {
            reader.read(box("imap", relay.port()), 1 << 20);
            assertThat(relay.passed()).isLessThan(2 << 20);
        }
        assertThat(town.text("select subject from support_case")).isEqualTo("Buses");
        assertThat(lying(MailboxReader.ASIDE)).isEqualTo(1);
        assertThat(lying("INBOX")).isZero();
    }
}
