package org.folkmoot.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address as Folkmoot keeps it: in small letters, at most 254 characters (RFC 5321, 4.5.3.1.3).
 *
 * @param text "jo@example.org"
 */
public record EmailAddress(String text) {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile(
            "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*@([\\p{L}\\p{N}-]{1,63}\\.)+[\\p{L}\\p{N}-]{2,63}");

    public EmailAddress {
        if (!isOne(text)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** The address that somebody typed, with the spaces and capitals that telephones add taken away. */
    public static Optional<EmailAddress> read(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        return isOne(text) ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST
                && text.equals(text.toLowerCase(Locale.ROOT))
                && FORM.matcher(text).matches();
    }

    /** Enough of it to know one's own, not enough to learn another's: "j…@example.org". */
    public String hint() {
        return text.charAt(0) + "…" + text.substring(text.indexOf('@'));
    }
}
