package org.folkmoot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.database.CannotStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Mails that lie in a mailbox become enquiries; none is lost, none is taken in twice, none holds up the others. */
@House
class MailboxTest {

    private static final long LARGEST = 20_000;

    @Autowired
    private Town towns;

    @Autowired
    private MailboxReader reader;

    @Autowired
    private Fresh fresh;

    @LocalServerPort
    private int port;

    private Town.In town;
    private GreenMail server;

    @BeforeEach
    void begin() {
        town = towns.fresh(port, "mailbox-town");
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        server.setUser("help@town.example", "help", "p@ss:word");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Mailbox box() {
        return Mailbox.read("mailbox-town=imap://help:p%40ss%3Aword@127.0.0.1:"
                        + server.getImap().getPort() + "/")
                .getFirst();
    }

    private void comes(String text) throws Exception {
        var bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        var user = server.getUserManager().getUser("help");
        user.deliver(new Kept(new ByteArrayInputStream(bytes)));
    }

    /** Keeps the identifier that it has, or has not. */
    private static final class Kept extends MimeMessage {

        Kept(ByteArrayInputStream in) throws jakarta.mail.MessagingException {
            super(Session.getInstance(new Properties()), in);
        }

        @Override
        protected void updateMessageID() {
            // none is made up
        }
    }

    private static String mail(String id, String subject) {
        return "From: ann@band.example\nTo: help@town.example\nSubject: " + subject + "\n"
                + (id.isEmpty() ? "" : "Message-ID: <" + id + "@band.example>\n") + "\nOurs broke down.\n";
    }

    private int lying(String folder) throws Exception {
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", server.getImap().getPort(), "help", "p@ss:word");
            var found = store.getFolder(folder);
            return found.exists() ? found.getMessageCount() : 0;
        }
    }

    private String subjects() {
        return String.join(", ", town.texts("select subject from support_case order by subject"));
    }

    @Test
    void aMailInTheMailboxIsAnEnquiryAndIsMoved() throws Exception {
        comes(mail("one", "Buses"));
        comes(mail("", "Trains"));
        reader.read(box(), LARGEST);
        assertThat(subjects()).isEqualTo("Buses, Trains");
        assertThat(lying("INBOX")).isZero();
        assertThat(lying(MailboxReader.TAKEN)).isEqualTo(2);
        reader.read(box(), LARGEST);
        assertThat(town.count("support_case")).isEqualTo(2);
    }

    @Test
    void whatWasTakenInAndNotMovedIsKnownTheNextTime() throws Exception {
        comes(mail("one", "Buses"));
        reader.read(box(), LARGEST);
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", server.getImap().getPort(), "help", "p@ss:word");
            var taken = store.getFolder(MailboxReader.TAKEN);
            taken.open(Folder.READ_ONLY);
            taken.copyMessages(new Message[] {taken.getMessage(1)}, store.getFolder("INBOX"));
        }
        reader.read(box(), LARGEST);
        assertThat(subjects()).isEqualTo("Buses");
        assertThat(lying("INBOX")).isZero();
    }

    @Test
    void whatIsTooLargeIsLaidAsideAndTheAdvisersAreTold() throws Exception {
        comes(mail("large", "Minutes") + "x".repeat(76).concat("\n").repeat(400));
        comes(mail("one", "Buses"));
        reader.read(box(), LARGEST);
        assertThat(subjects()).isEqualTo("Buses");
        assertThat(lying(MailboxReader.ASIDE)).isEqualTo(1);
        assertThat(town.amal().page("/mailbox-town/desk")).contains("1 e-mail could not be taken in");
    }

    @Test
    void whatCannotBeTakenInIsTriedThreeTimesAndHoldsUpNothing() throws Exception {
        fresh.owner()
                .sql("alter table \"" + town.place().schema()
                        + "\".support_case add constraint poison check (subject <> 'Poison')")
                .update();
        comes(mail("bad", "Poison"));
        comes(mail("one", "Buses"));
        reader.read(box(), LARGEST);
        assertThat(subjects()).isEqualTo("Buses");
        assertThat(lying("INBOX")).isEqualTo(1);
        reader.read(box(), LARGEST);
        reader.read(box(), LARGEST);
        assertThat(lying("INBOX")).isZero();
        assertThat(lying(MailboxReader.ASIDE)).isEqualTo(1);
    }

    @Test
    void aServerThatIsGoneIsToldAfterAnHourAndForgottenOnceItIsBack() {
        var box = box();
        server.stop();
        reader.read(box, LARGEST);
        assertThat(town.amal().page("/mailbox-town/desk")).doesNotContain("The mailbox cannot be read");
        town.change("update support_mailbox set failed_since = failed_since - interval '2 hours'");
        reader.read(box, LARGEST);
        assertThat(town.amal().page("/mailbox-town/desk")).contains("The mailbox cannot be read");
        server.start();
        server.setUser("help@town.example", "help", "p@ss:word");
        reader.read(box(), LARGEST);
        assertThat(town.amal().page("/mailbox-town/desk")).doesNotContain("The mailbox cannot be read");
    }

    @Test
    void thePasswordIsInNoSentence() {
        assertThat(box().toString()).doesNotContain("word");
        assertThat(box().password()).isEqualTo("p@ss:word");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "imaps://u:secret@h/INBOX",
                "a=pop3://u:secret@h/",
                "a=imaps://u@h/secret",
                "a=imaps://u:sec ret@h/",
                "a=imaps://u:secret@h/ a=imaps://u:secret@h2/"
            })
    void settingsThatCannotBeUsedSaySoWithoutWhatTheyHold(String settings) {
        assertThatThrownBy(() -> Mailbox.read(settings))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("FOLKMOOT_MAILBOX ")
                .message()
                .doesNotContain("secret");
    }

    @Test
    void aPasswordGoesToAnotherMachineOverAnEncryptedLineOnly() {
        assertThat(Mailbox.read("a=imap://u:p@mail.example").getFirst().properties())
                .containsEntry("mail.imap.starttls.required", "true");
        assertThat(Mailbox.read("")).isEmpty();
    }
}
