package org.folkmoot.post;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.folkmoot.web.Decision.Refused;

/** What may stand on a letter: nothing that a mail server could take for a line of its own (RFC 5322, 2.2). */
final class Envelope {

    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SUBJECT = 300;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL_PART = Pattern.compile("(?=.{1,64}$)" + ATOM + "(\\." + ATOM + ")*");
    private static final Pattern DOMAIN =
            Pattern.compile("([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]");
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\x{2028}\\x{2029}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]");

    private Envelope() {}

    /** Why a letter cannot be sent, if it cannot. */
    static Optional<Refused> refusal(Letter letter) {
        if (address(letter.email()).isEmpty()) {
            return Optional.of(new Refused("bad-address", "Enter an e-mail address, such as name@example.org."));
        }
        if (letter.name().length() > LONGEST_NAME || unprintable(letter.name())) {
            return Optional.of(
                    new Refused("bad-name", "Write the name in one line of up to 200 letters, without special marks."));
        }
        return subject(letter.subject());
    }

    private static Optional<Refused> subject(String subject) {
        return subject.isBlank() || subject.length() > LONGEST_SUBJECT || unprintable(subject)
                ? Optional.of(new Refused(
                        "bad-subject", "Write the subject in one line of up to 300 letters, without special marks."))
                : Optional.empty();
    }

    /** The address as mail servers want it, names of domains in their ASCII form; empty where it is none. */
    static Optional<String> address(String email) {
        int at = email.lastIndexOf('@');
        if (at < 1 || email.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        var domain = ascii(email.substring(at + 1));
        var local = email.substring(0, at);
        return LOCAL_PART.matcher(local).matches()
                        && DOMAIN.matcher(domain).matches()
                        && local.length() + domain.length() < LONGEST_ADDRESS
                ? Optional.of(local + "@" + domain)
                : Optional.empty();
    }

    /** An address as lists compare it. */
    static String folded(String email) {
        return address(email).orElse(email).toLowerCase(Locale.ROOT);
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static boolean unprintable(String text) {
        return UNPRINTABLE.matcher(text).find();
    }
}
