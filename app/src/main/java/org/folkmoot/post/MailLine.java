package org.folkmoot.post;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.folkmoot.post.Answer.Later;
import org.folkmoot.post.Answer.Never;
import org.folkmoot.post.Answer.Taken;
import org.jspecify.annotations.Nullable;

/** A conversation with the mail server, begun with the first letter and kept for those that follow. */
final class MailLine implements AutoCloseable {

    private static final int LONGEST_ANSWER = 300;
    private static final int PERMANENT = 500;
    private static final int TEMPORARY = 400;

    private final MailServer server;
    private final Session session;
    private @Nullable Transport transport;

    MailLine(MailServer server) {
        this.server = server;
        this.session = Session.getInstance(server.properties(server.from()));
    }

    Session session() {
        return session;
    }

    /** Hands a letter over; throws {@link ServerGone} where that says nothing about the letter. */
    Answer send(SMTPMessage letter) {
        var open = open();
        try {
            open.sendMessage(letter, letter.getRecipients(MimeMessage.RecipientType.TO));
            return new Taken();
        } catch (MessagingException e) {
            close();
            return answer(e);
        }
    }

    private Transport open() {
        try {
            if (transport == null) {
                transport = session.getTransport(server.protocol());
            }
            if (!transport.isConnected()) {
                transport.connect(
                        server.host(), server.port(), blankIsNull(server.user()), blankIsNull(server.password()));
            }
            return transport;
        } catch (AuthenticationFailedException e) {
            close();
            throw new ServerGone("it refuses the user or the password");
        } catch (MessagingException e) {
            close();
            throw new ServerGone(one(e));
        }
    }

    private static Answer answer(MessagingException trouble) {
        var causes = Stream.<Exception>iterate(trouble, cause -> cause != null, MailLine::next)
                .toList();
        for (var cause : causes) {
            if (cause instanceof SMTPAddressFailedException refused && refused.getReturnCode() >= TEMPORARY) {
                return answer(refused.getReturnCode(), one(refused));
            }
        }
        for (var cause : causes) {
            if (cause instanceof SMTPSendFailedException refused && refused.getReturnCode() >= TEMPORARY) {
                var command = String.valueOf(refused.getCommand());
                return command.startsWith("MAIL")
                        ? new Later(one(refused))
                        : answer(refused.getReturnCode(), one(refused));
            }
        }
        throw new ServerGone(one(trouble));
    }

    private static Answer answer(int code, String words) {
        return code >= PERMANENT ? new Never(words) : new Later(words);
    }

    private static @Nullable Exception next(Exception cause) {
        return cause instanceof MessagingException chained ? chained.getNextException() : null;
    }

    /** In one line of bounded length. */
    private static String one(Exception trouble) {
        var words = String.valueOf(trouble.getMessage())
                .replaceAll("[\\p{Cc}\\s]+", " ")
                .strip();
        return words.substring(0, Math.min(words.length(), LONGEST_ANSWER));
    }

    private static @Nullable String blankIsNull(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public void close() {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException e) {
            // it is closed already
        }
        transport = null;
    }
}
