package org.folkmoot.support.mail;

/** Readers of mail with settings of their own, for tests. */
public final class Readers {

    private Readers() {}

    /** A reader for whom letters of ours come from an address, and a mail server vouches for senders. */
    public static MailReader of(String from, String checkedBy) {
        return new MailReader(from, checkedBy);
    }
}
