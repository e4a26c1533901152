package org.folkmoot.support;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes in the mails of a mailbox. A mail leaves its folder only once what became of it is kept; one that was taken in and
 * not moved is known by its identifier the next time. What cannot be taken in is tried three times, then laid aside.
 */
@Component
class MailboxReader {

    /** The folders into which mails are moved. */
    static final String TAKEN = "Taken in";

    static final String ASIDE = "Not taken in";

    private static final Logger LOG = LoggerFactory.getLogger(MailboxReader.class);
    private static final int TRIES = 3;
    private static final int EACH = 200;

    private final Localities localities;
    private final Transactions transactions;
    private final SupportMail mail;
    private final MailboxState state;

    MailboxReader(Localities localities, Transactions transactions, SupportMail mail, MailboxState state) {
        this.localities = localities;
        this.transactions = transactions;
        this.mail = mail;
        this.state = state;
    }

    /** Reads what lies in it, at most 200 mails; where it cannot be read, that stands in the log and for the staff. */
    void read(Mailbox box, long largest) {
        var place = localities.find(box.place());
        if (place.isEmpty()) {
            LOG.warn("There is no place \"{}\" for the mailbox {}.", box.place(), box);
            return;
        }
        try (var store = (IMAPStore) box.session().getStore(box.protocol())) {
            store.connect(box.host(), box.port(), box.user(), box.password());
            var aside = read(place.get(), box, store, largest);
            transactions.inside(place.get(), () -> {
                state.read(aside);
                return true;
            });
        } catch (MessagingException e) {
            LOG.warn("The mailbox {} cannot be read now: {}", box, e.getMessage());
            transactions.inside(place.get(), () -> {
                state.failed();
                return true;
            });
        }
    }

    private int read(Locality place, Mailbox box, IMAPStore store, long largest) throws MessagingException {
        var taken = made(store, TAKEN);
        var aside = made(store, ASIDE);
        try (var folder = (IMAPFolder) store.getFolder(box.folder())) {
            folder.open(Folder.READ_WRITE);
            var mails = folder.getMessages();
            for (var message : Arrays.copyOf(mails, Math.min(EACH, mails.length))) {
                var where = take(place, box, folder, message, largest);
                if (where != Where.STAYS) {
                    move(store, folder, message, where == Where.TAKEN ? taken : aside);
                }
            }
        }
        return aside.getMessageCount();
    }

    private enum Where {
        TAKEN,
        ASIDE,
        STAYS
    }

    private Where take(Locality place, Mailbox box, IMAPFolder folder, Message message, long largest)
            throws MessagingException {
        var uid = folder.getUID(message);
        var validity = folder.getUIDValidity();
        if (message.getSize() > largest) {
            return tooLarge(box, largest);
        }
        try {
            var file = Files.createTempFile("mailbox-", ".eml");
            try {
                write(message, "<" + uid + "." + validity + "@" + box.host() + ">", file, largest);
                mail.take(place, file);
            } finally {
                Files.deleteIfExists(file);
            }
            transactions.inside(place, () -> {
                state.done(validity, uid);
                return true;
            });
            return Where.TAKEN;
        } catch (Bounded.TooLarge e) {
            return tooLarge(box, largest);
        } catch (IOException | RuntimeException e) {
            if (!folder.isOpen()) {
                // the line is to blame, not this mail
                throw new MessagingException("the line broke", new IOException(e));
            }
            var tries = transactions.inside(place, () -> state.tried(validity, uid));
            LOG.warn("A mail in {} cannot be taken in, try {} of {}", box, tries, TRIES, e);
            return tries < TRIES ? Where.STAYS : Where.ASIDE;
        }
    }

    private static Where tooLarge(Mailbox box, long largest) {
        LOG.warn("A mail in {} is larger than {} bytes; it is laid aside.", box, largest);
        return Where.ASIDE;
    }

    /** Piece by piece, whatever size the server states. A mail without an identifier is given one, always the same, so that it is known the next time. */
    private static void write(Message message, String identifier, Path file, long largest)
            throws MessagingException, IOException {
        try (OutputStream out = new Bounded(Files.newOutputStream(file), largest)) {
            if (message.getHeader("Message-ID") == null) {
                out.write(("Message-ID: " + identifier + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
            message.writeTo(out);
        }
    }

    private static Folder made(IMAPStore store, String name) throws MessagingException {
        var folder = store.getFolder(name);
        if (!folder.exists() && !folder.create(Folder.HOLDS_MESSAGES)) {
            throw new MessagingException("the folder \"" + name + "\" cannot be made there");
        }
        return folder;
    }

    private static void move(IMAPStore store, IMAPFolder folder, Message message, Folder to) throws MessagingException {
        var one = new Message[] {message};
        if (store.hasCapability("MOVE")) {
            folder.moveMessages(one, to);
        } else {
            folder.copyMessages(one, to);
            message.setFlag(Flags.Flag.DELETED, true);
            if (store.hasCapability("UIDPLUS")) {
                folder.expunge(one);
            } else {
                folder.expunge();
            }
        }
    }
}
