package org.folkmoot.support;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.folkmoot.database.Transactions;
import org.folkmoot.post.Returns;
import org.folkmoot.support.mail.Incoming;
import org.folkmoot.support.mail.MailReader;
import org.folkmoot.support.mail.Readers;
import org.springframework.stereotype.Component;

/** Takes in mail with settings of the mail server that tests choose. */
@Component
record Mails(
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

    /** Where this mail server vouches for senders. */
    SupportMail checked(String server) {
        return with(Readers.of("post@folkmoot.example", server));
    }

    /** Where our letters come from this address. */
    SupportMail from(String address) {
        return with(Readers.of(address, ""));
    }

    Incoming read(Path file) throws IOException {
        return Readers.of("", "").read(file);
    }

    private SupportMail with(MailReader reader) {
        return new SupportMail(
                reader, returns, transactions, intake, cases, entries, files, senders, work, standard, letters, clock);
    }
}
