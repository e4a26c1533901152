package org.folkmoot.post;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.web.Decision;
import org.folkmoot.web.Frames;
import org.folkmoot.web.Page;
import org.springframework.stereotype.Component;

/** Writes letters, sends them through a real mail server, and looks into its boxes. */
@Component
public class PostOffice {

    static final String SITE = "https://folkmoot.example.org";

    private final Localities localities;
    private final Transactions transactions;
    private final Messages messages;
    private final Unwanted unwanted;
    private final Frames frames;
    private final Invented invented;
    private final Tokens tokens;
    final SetClock clock = new SetClock();

    PostOffice(
            Localities localities,
            Transactions transactions,
            Messages messages,
            Unwanted unwanted,
            Frames frames,
            Invented invented,
            Tokens tokens) {
        this.localities = localities;
        this.transactions = transactions;
        this.messages = messages;
        this.unwanted = unwanted;
        this.frames = frames;
        this.invented = invented;
        this.tokens = tokens;
    }

    static GreenMail mailServer(int port) {
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    /** One that speaks to a mail server on this port. */
    Sender sender(int port) {
        var server = MailServer.of(
                        "smtp://127.0.0.1:" + port,
                        "post@folkmoot.example.org",
                        "post+{token}@folkmoot.example.org",
                        SITE)
                .orElseThrow();
        return new Sender(server, localities, transactions, messages, unwanted, frames, invented, clock);
    }

    static Letter letter(String email, Purpose purpose, String subject) {
        return new Letter("Anna Weaver", email, purpose, subject, page("Come on Friday."));
    }

    static Page.Template page(String words) {
        return (output, forms) -> {
            JteheadingGenerated.render(output, forms, "The hall is open");
            JteparagraphGenerated.render(output, forms, words);
            JtebuttonGenerated.render(output, forms, "See when", "https://folkmoot.example.org/north/?a=1&b=2");
            JtefactsGenerated.render(output, forms, _ -> {
                JtefactGenerated.render(output, forms, "Where", "Quay Street");
                JtefactGenerated.render(output, forms, "When", "Friday");
            });
        };
    }

    Decision queue(Locality place, Letter letter) {
        return transactions.inside(place, () -> new Outbox(messages, tokens, clock).queue(letter));
    }

    Decision queueOfHost(Letter letter) {
        return transactions.host(() -> new Outbox(messages, tokens, clock).queue(letter));
    }

    /** Sends all that waits through a real mail server, and gives what came for an address. */
    public List<MimeMessage> delivered(String email) {
        var before = clock.instant();
        clock.move(Duration.between(before, Instant.now().plusSeconds(1)));
        var server = mailServer(0);
        try {
            sender(server.getSmtp().getPort()).run();
            return box(server, email);
        } finally {
            server.stop();
            clock.move(Duration.between(clock.instant(), before));
        }
    }

    /** The mails that came for an address. */
    static List<MimeMessage> box(GreenMail server, String email) {
        return List.of(server.getReceivedMessages()).stream()
                .filter(mail -> to(mail).equals(email))
                .toList();
    }

    static String header(MimeMessage mail, String name) {
        try {
            return Optional.ofNullable(mail.getHeader(name, null)).orElse("");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String to(MimeMessage mail) {
        return header(mail, "To").replaceAll("(?s).*<|>.*", "");
    }
}
