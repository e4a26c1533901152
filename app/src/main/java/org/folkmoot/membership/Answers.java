package org.folkmoot.membership;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.folkmoot.register.Folded;

/** What single cells of a list answer: yes or no, amounts of money, whether somebody is still a member. */
final class Answers {

    private static final Set<String> YES = Set.of(
            "yes", "y", "true", "t", "1", "x", "ok", "agreed", "subscribed", "opted in", "on", "given", "✓", "✔");
    private static final Set<String> NO =
            Set.of("no", "n", "false", "f", "0", "refused", "unsubscribed", "opted out", "off", "never", "withdrawn");
    private static final Set<String> OVER = Set.of(
            "cancelled",
            "canceled",
            "resigned",
            "ended",
            "left",
            "deceased",
            "closed",
            "expired",
            "lapsed",
            "former",
            "ex member",
            "dissolved",
            "inactive");
    private static final Pattern AMOUNT =
            Pattern.compile("[£€$]?\\s*([0-9]{1,3}([, ][0-9]{3})+|[0-9]{1,9})([.,][0-9]{1,2})?\\s*(gbp|eur|usd|€|£)?");

    private Answers() {}

    /** Yes, no, or nothing where the cell is neither. */
    static Optional<Boolean> yes(String cell) {
        var mark = cell.strip().toLowerCase(Locale.ROOT);
        var word = Folded.of(cell);
        if (YES.contains(word) || YES.contains(mark)) {
            return Optional.of(true);
        }
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /** Whether a status means that the membership is over. */
    static boolean isOver(String status) {
        return OVER.contains(Folded.of(status));
    }

    /** An amount with at most two decimals: {@code £1,250.00}, {@code 25,50}. */
    static Optional<BigDecimal> amount(String cell) {
        var matcher = AMOUNT.matcher(cell.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var whole = matcher.group(1).replaceAll("[, ]", "");
        var part = matcher.group(3) == null ? "" : matcher.group(3).replace(',', '.');
        return Optional.of(new BigDecimal(whole + part).setScale(2));
    }
}
