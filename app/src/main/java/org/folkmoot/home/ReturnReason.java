package org.folkmoot.home;

import org.folkmoot.web.Words;

/** Why a letter came back, in plain words: by the enhanced status codes of mail servers (RFC 3463). */
final class ReturnReason {

    private ReturnReason() {}

    /** @param said a status, or what the mail server said */
    static String of(String said, Words t) {
        var status = said.replaceFirst("^(?:[45]\\d\\d[ -])?([245]\\.\\d{1,3}\\.\\d{1,3})\\b.*", "$1");
        return switch (status.replaceFirst("^\\d\\.", "")) {
            case "1.0", "1.1", "1.6", "1.10" -> t.say("There is no such address any more, the other mail server says.");
            case "1.2", "4.1", "4.4" -> t.say("What stands after the @ is not known: it may be misspelt, or be gone.");
            case "1.3" -> t.say("The address is not written as addresses are.");
            case "2.1" -> t.say("The mailbox is closed, the other mail server says.");
            case "2.2" -> t.say("The mailbox is full.");
            case "2.3", "3.4" -> t.say("The letter was too large for the mailbox.");
            case "4.7" -> t.say("It could not be delivered for days.");
            case "7.1", "7.0", "7.23", "7.25", "7.26" ->
                t.say("The other mail server does not let our letters through. The address itself may be right.");
            default -> other(said, t);
        };
    }

    private static String other(String said, Words t) {
        return said.isEmpty()
                ? t.say("It could not be delivered.")
                : t.say("It could not be delivered. The other mail server said: {0}", said);
    }
}
