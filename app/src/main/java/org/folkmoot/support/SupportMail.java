package org.folkmoot.support;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.folkmoot.database.FreshId;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.post.Returns;
import org.folkmoot.support.mail.Incoming;
import org.folkmoot.support.mail.Incoming.Remark;
import org.folkmoot.support.mail.Incoming.Writer;
import org.folkmoot.support.mail.MailReader;
import org.folkmoot.web.Words;
import org.springframework.stereotype.Component;

/** Makes an enquiry of a mail, or adds it to the case that it answers. */
@Component
public class SupportMail {

    private static final Pattern REFERENCE = Pattern.compile("\\[([2-9A-Z]{4}-[2-9A-Z]{4})]");
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int MOST_RECEIPTS = 10;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 100_000;

    private final MailReader reader;
    private final Returns returns;
    private final Transactions transactions;
    private final Intake intake;
    private final Cases cases;
    private final Entries entries;
    private final CaseFiles files;
    private final Senders senders;
    private final Work work;
    private final Standard standard;
    private final Letters letters;
    private final InstantSource clock;

    SupportMail(
            MailReader reader,
            Returns returns,
            Transactions transactions,
            Intake intake,
            Cases cases,
            Entries entries,
            CaseFiles files,
            Senders senders,
            Work work,
            Standard standard,
            Letters letters,
            InstantSource clock) {
        this.reader = reader;
        this.returns = returns;
        this.transactions = transactions;
        this.intake = intake;
        this.cases = cases;
        this.entries = entries;
        this.files = files;
        this.senders = senders;
        this.work = work;
        this.standard = standard;
        this.letters = letters;
        this.clock = clock;
    }

    /** What became of a mail. */
    public enum Taken {
        /** It is a new enquiry. */
        NEW,
        /** It is a further letter in a case. */
        ADDED,
        /** It is a notice about a letter of ours that did not arrive. */
        NOTICE,
        /** We have it already; nothing changed. */
        KNOWN,
        /** A machine wrote it, or we ourselves did; nothing changed. */
        IGNORED
    }

    /**
     * Takes in one mail for a place.
     *
     * @param file the mail, whole and as it came
     * @throws IOException where it cannot be read
     */
    public Taken take(Locality place, Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            if (returns.take(in) != Returns.Notice.NO_NOTICE) {
                return Taken.NOTICE;
            }
        }
        var mail = reader.read(file);
        return mail.writer() != Writer.PERSON ? Taken.IGNORED : transactions.inside(place, () -> taken(place, mail));
    }

    /** Takes in what a person wrote, in the open inside transaction. */
    Taken taken(Locality place, Incoming mail) {
        var id = mail.messageId();
        if (id != null && entries.has(id)) {
            return Taken.KNOWN;
        }
        var answered = answered(mail);
        if (answered.isPresent()) {
            add(place, answered.get(), mail);
            return Taken.ADDED;
        }
        begin(place, Reference.make(), mail);
        return Taken.NEW;
    }

    /**
     * The case that a mail answers. What nobody can guess is enough, whoever sends it; a reference, or the identifier of
     * a mail that others have, only from a vouched sender who is the one that asked.
     */
    private Optional<Case> answered(Incoming mail) {
        var byToken = mail.tokens().stream()
                .flatMap(token -> cases.ofToken(token).stream())
                .findFirst();
        if (byToken.isPresent() || !mail.vouched() || mail.email().isEmpty()) {
            return byToken;
        }
        return entries.caseOf(mail.references())
                .or(() ->
                        REFERENCE.matcher(mail.subject()).results().findFirst().flatMap(it -> cases.id(it.group(1))))
                .flatMap(cases::forProgram)
                .filter(it -> it.email().equals(mail.email()));
    }

    /** A further letter: a case that is closed is opened again, and an answer is due anew. */
    private void add(Locality place, Case it, Incoming mail) {
        var now = clock.instant();
        keep(it.id(), mail, now);
        if (it.closed() != null) {
            work.reopen(it, "", null);
        }
        if (it.waits() == null) {
            cases.waits(it.id(), now, standard.answerBy(place, now).orElse(null));
        }
        if (mail.remarks().contains(Remark.TOO_LARGE) && it.email().equals(mail.email())) {
            letters.tooLarge(it, mail.messageId());
        }
    }

    /** A mail that answers nothing. */
    void begin(Locality place, String reference, Incoming mail) {
        var now = clock.instant();
        var group = mail.vouched() ? senders.group(mail.email()) : new Groups.Named(null, "");
        var earlier = mail.email().isEmpty() ? 0 : entries.from(mail.email(), now.minus(A_DAY));
        var subject = Typed.line(mail.subject());
        var asked = new Asked("", mail.text(), group.organisation(), group.name(), name(mail), mail.email(), "");
        var made = intake.open(
                place,
                reference,
                Channel.MAIL,
                subject.isEmpty() ? asked.subject() : Asked.subject(subject),
                now,
                asked);
        keep(made.id(), mail, now);
        // who writes that often is a machine that does not say so
        if (earlier < MOST_RECEIPTS) {
            var more = mail.remarks().contains(Remark.TOO_LARGE)
                    ? new String[] {Letters.tooLarge(Words.english())}
                    : new String[0];
            letters.receipt(place, made, mail.messageId(), more);
        }
    }

    private void keep(UUID caseId, Incoming mail, Instant now) {
        var id = FreshId.at(now);
        entries.add(new CaseEntry(
                id,
                caseId,
                CaseEntry.Kind.RECEIVED,
                now,
                null,
                name(mail),
                mail.email(),
                words(mail),
                mail.messageId(),
                mail.vouched(),
                List.of()));
        mail.files().forEach(file -> files.add(id, file));
    }

    private static String name(Incoming mail) {
        var name = Typed.line(mail.name());
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    /** What it says, and what a reader must know of it. */
    private static String words(Incoming mail) {
        var t = Words.english();
        var text = Typed.text(mail.text());
        var parts = new ArrayList<String>();
        parts.add(text.substring(0, Math.min(LONGEST, text.length())));
        if (text.length() > LONGEST || mail.remarks().contains(Remark.CUT)) {
            parts.add(
                    t.say(
                            "(It was longer, or had more files, than is kept. What was too much is missing here; ask the sender for it.)"));
        }
        if (mail.remarks().contains(Remark.TOO_LARGE)) {
            parts.add(
                    t.say(
                            "(Its files were larger than 20 MB together. What was too much was not kept, and the sender was told.)"));
        }
        if (mail.remarks().contains(Remark.WINMAIL)) {
            parts.add(
                    t.say(
                            "(It came from Outlook with a file winmail.dat, which may hold others. It is kept; ask the sender to send them as a plain mail if it cannot be opened.)"));
        }
        return String.join("\n\n", parts).strip();
    }
}
