package org.folkmoot.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.folkmoot.web.Frame;
import org.folkmoot.web.Words;
import org.springframework.core.io.ClassPathResource;

/** Makes of a letter what travels: both forms of its page, and headers that other machines understand. */
final class Composer {

    private static final String STYLE = style();

    private final MailServer server;
    private final Words t;

    Composer(MailServer server, Words t) {
        this.server = server;
        this.t = t;
    }

    SMTPMessage compose(Session session, Message letter, Sent sent, Instant now) {
        try {
            var mail = new Mail(session, "<" + letter.returnToken() + "@" + server.domain() + ">");
            mail.setEnvelopeFrom(server.returnTo().replace("{token}", letter.returnToken()));
            address(mail, letter, sent.frame());
            mail.setSubject(letter.subject(), UTF_8.name());
            mail.setSentDate(Date.from(now));
            headers(mail, letter, sent);
            mail.setContent(letter.attachments().isEmpty() ? body(letter, sent) : withFiles(letter, sent));
            mail.saveChanges();
            return mail;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void address(MimeMessage mail, Message letter, Frame frame)
            throws MessagingException, UnsupportedEncodingException {
        mail.setFrom(named(server.from(), frame.name()));
        mail.setRecipient(MimeMessage.RecipientType.TO, named(letter.email(), letter.name()));
        if (letter.conversation() != null && !server.replies().isEmpty()) {
            var back = server.replies().replace("{token}", letter.conversation().token());
            mail.setReplyTo(new InternetAddress[] {named(back, frame.name())});
        } else if (Envelope.address(frame.contact()).isPresent()) {
            mail.setReplyTo(new InternetAddress[] {named(frame.contact(), frame.name())});
        }
    }

    /** No machine should answer (RFC 3834), and what a person wrote says no machine did; one tap stops what may be stopped (RFC 8058). */
    private void headers(MimeMessage mail, Message letter, Sent sent) throws MessagingException {
        if (letter.purpose() != Purpose.ANSWER) {
            mail.setHeader("Auto-Submitted", "auto-generated");
        }
        mail.setHeader("X-Auto-Response-Suppress", "All");
        if (letter.conversation() != null) {
            conversation(mail, letter.conversation());
        }
        mail.setHeader("Content-Language", t.language());
        if (letter.purpose().mayStop()) {
            mail.setHeader("Precedence", "bulk");
            mail.setHeader("List-Unsubscribe", "<" + sent.stop() + ">");
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    /** All letters of a conversation name the same beginning, which no mail has: answers repeat it. */
    private void conversation(MimeMessage mail, Conversation conversation) throws MessagingException {
        var beginning = "<" + conversation.token() + ".conversation@" + server.domain() + ">";
        var answers = conversation.answers();
        mail.setHeader("In-Reply-To", answers == null ? beginning : answers);
        mail.setHeader("References", answers == null ? beginning : beginning + "\r\n " + answers);
    }

    private MimeMultipart withFiles(Message letter, Sent sent) throws MessagingException {
        var all = new MimeMultipart("mixed");
        var words = new MimeBodyPart();
        words.setContent(body(letter, sent));
        all.addBodyPart(words);
        for (var file : letter.attachments()) {
            var part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.bytes(), file.type())));
            part.setFileName(file.name());
            part.setDisposition(Part.ATTACHMENT);
            all.addBodyPart(part);
        }
        return all;
    }

    private MimeMultipart body(Message letter, Sent sent) throws MessagingException {
        var both = new MimeMultipart("alternative");
        both.addBodyPart(part("plain", text(letter, sent)));
        both.addBodyPart(part(
                "html",
                Rendering.html((output, forms) ->
                        JtemailGenerated.render(output, forms, t, letter.subject(), letter.page(), STYLE, sent))));
        return both;
    }

    private String text(Message letter, Sent sent) {
        var foot = Rendering.html((output, forms) -> JtefootGenerated.render(output, forms, t, sent));
        return PlainText.of(letter.page()) + "\n-- \n" + PlainText.of(foot);
    }

    /** In an encoding whose lines are never longer than 76 signs. */
    private static MimeBodyPart part(String kind, String text) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8.name(), kind);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static InternetAddress named(String email, String name) throws UnsupportedEncodingException {
        return new InternetAddress(email, name.isEmpty() ? null : name, UTF_8.name());
    }

    private static String style() {
        try {
            return new ClassPathResource("post/letter.css").getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the identifier that the letter was given when it was queued, however often it is sent. */
    private static final class Mail extends SMTPMessage {

        private final String identifier;

        Mail(Session session, String identifier) {
            super(session);
            this.identifier = identifier;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", identifier);
        }
    }
}
