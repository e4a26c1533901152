package org.folkmoot.support.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedFileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.folkmoot.people.EmailAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads a mail from a file, as a mail server gives it. */
@Component
public class MailReader {

    private final String domain;
    private final String checkedBy;

    MailReader(@Value("${folkmoot.mail.from}") String from, @Value("${folkmoot.mail.checked-by}") String checkedBy) {
        this.domain = from.substring(from.lastIndexOf('@') + 1).strip();
        this.checkedBy = checkedBy.strip();
    }

    /** Reads it, whatever it is: of what is no mail its text is kept. */
    public Incoming read(Path file) throws IOException {
        try (var in = new SharedFileInputStream(file.toFile())) {
            return read(new MimeMessage(Session.getInstance(settings()), in));
        } catch (MessagingException e) {
            return noMail(file);
        }
    }

    private static Incoming noMail(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var text = new String(in.readNBytes(Parts.LONGEST_TEXT), StandardCharsets.ISO_8859_1);
            return new Incoming(
                    "",
                    "",
                    "",
                    text,
                    null,
                    List.of(),
                    Set.of(),
                    Incoming.Writer.PERSON,
                    false,
                    List.of(),
                    in.read() < 0 ? Set.of() : Set.of(Incoming.Remark.CUT));
        }
    }

    /** Mistakes in the mail's form are read over. */
    private static Properties settings() {
        var settings = new Properties();
        settings.setProperty("mail.mime.address.strict", "false");
        settings.setProperty("mail.mime.decodetext.strict", "false");
        return settings;
    }

    private Incoming read(MimeMessage mail) throws MessagingException, IOException {
        var headers = new Headers(mail);
        var parts = new Parts();
        parts.read(mail, 0);
        var sender = headers.sender();
        var email = Optional.ofNullable(sender)
                .map(InternetAddress::getAddress)
                .flatMap(EmailAddress::read)
                .map(EmailAddress::text)
                .orElse("");
        return new Incoming(
                Optional.ofNullable(sender).map(InternetAddress::getPersonal).orElse(""),
                email,
                Optional.ofNullable(mail.getSubject()).orElse(""),
                parts.text(),
                headers.identifiers("Message-ID").stream().findFirst().orElse(null),
                headers.identifiers("In-Reply-To", "References"),
                headers.tokens(),
                headers.writer(domain),
                headers.vouched(checkedBy, email),
                parts.files(),
                parts.remarks());
    }
}
