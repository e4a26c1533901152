package org.folkmoot.files;

import java.util.Locale;

/**
 * What became of the rows of one file.
 *
 * @param read all that were not blank: the sum of the four others
 * @param fresh rows about things not known before
 * @param changed rows that say something else than the edition before
 * @param refused rows not taken
 * @param seconds from the first byte to the end of the transaction
 */
public record Summary(long read, long fresh, long changed, long unchanged, long refused, double seconds) {

    /** One line of JSON: {@code {"read":n,"new":n,"changed":n,"unchanged":n,"refused":n,"seconds":s}}. */
    public String json() {
        return String.format(
                Locale.ROOT,
                "{\"read\":%d,\"new\":%d,\"changed\":%d,\"unchanged\":%d,\"refused\":%d,\"seconds\":%.2f}",
                read,
                fresh,
                changed,
                unchanged,
                refused,
                seconds);
    }

    /** One line for people. */
    public String text() {
        return String.format(
                Locale.UK,
                "%,d rows read: %,d new, %,d changed, %,d unchanged, %,d refused, in %.1f seconds.",
                read,
                fresh,
                changed,
                unchanged,
                refused,
                seconds);
    }
}
