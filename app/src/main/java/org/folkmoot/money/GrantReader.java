package org.folkmoot.money;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.place.Pack;
import org.folkmoot.place.Persons;
import org.folkmoot.register.Folded;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads one published grant, or says why it cannot be taken (docs/rules/money.md). */
final class GrantReader {

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST_NAME = 400;
    private static final int LONGEST_TITLE = 2_000;
    private static final int LONGEST_DESCRIPTION = 20_000;
    private static final int OLDEST_YEAR = 1900;
    private static final int FRACTION_DIGITS = 4;

    private final Pack pack;
    private final Withholding withholding;
    private final LocalDate latest;

    GrantReader(Pack pack, Instant now) {
        this.pack = pack;
        this.withholding = new Withholding(pack);
        this.latest = LocalDate.ofInstant(now, ZoneOffset.UTC).plusYears(1);
    }

    /** What became of a grant. */
    sealed interface Result permits Taken, Refused {}

    record Taken(Stated stated) implements Result {}

    record Refused(String reason) implements Result {}

    /** A sentence for whoever mends the file, on its way out of a check. */
    private static final class Wrong extends RuntimeException {
        Wrong(String sentence) {
            super(sentence, null, false, false);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }

    Result read(ObjectNode published) {
        try {
            return new Taken(stated(Conformity.of(published)));
        } catch (Wrong wrong) {
            return new Refused(wrong.sentence());
        }
    }

    private Stated stated(ObjectNode grant) {
        var id = id(grant);
        var amount = amount(grant);
        var currency = currency(grant);
        var awarded = awarded(grant);
        var funder = funder(grant);
        var recipient = recipient(grant);
        checkTexts(grant);
        var kind = withhold(grant, recipient);
        var name = kind == RecipientKind.INDIVIDUAL ? Persons.WITHHELD : recipient.name();
        var programme = grant.path("grantProgramme").path(0).path("title").asString("");
        var title = grant.path("title").asString("Grant to " + name);
        return new Stated(
                id,
                grant.toString(),
                title,
                funder.path("id").stringValue(),
                funder.path("name").stringValue(),
                programme,
                currency,
                amount,
                awarded,
                kind == RecipientKind.INDIVIDUAL ? "grant:" + id : recipient.key(id),
                name,
                kind,
                kind == RecipientKind.INDIVIDUAL ? List.of() : recipient.numbers(),
                postcode(grant),
                words(grant, id, title, name, programme));
    }

    private static String id(ObjectNode grant) {
        var id = grant.path("id").asString("").replaceAll("\\s+", " ");
        if (id.isEmpty()) {
            throw new Wrong("The row has no identifier. Give each grant one, such as 360G-yourprefix-001.");
        }
        if (id.length() > LONGEST_NAME) {
            throw new Wrong("The identifier has " + id.length() + " characters; the longest that is taken has "
                    + LONGEST_NAME + ".");
        }
        grant.put("id", id);
        return id;
    }

    private static BigDecimal amount(ObjectNode grant) {
        if (!grant.path("amountAwarded").isNumber()) {
            var text = misfit(grant, "amountAwarded");
            throw new Wrong(
                    text.isEmpty()
                            ? "The row does not say what was awarded."
                            : "\"" + cut(text) + "\" is not an amount of money.");
        }
        var amount = grant.path("amountAwarded").decimalValue();
        if (amount.signum() < 0) {
            throw new Wrong("The amount awarded, " + amount.toPlainString() + ", is below zero. A grant that was"
                    + " given back stays a grant; what was paid belongs under Amount Disbursed.");
        }
        if (amount.stripTrailingZeros().scale() > FRACTION_DIGITS) {
            throw new Wrong("The amount awarded, " + amount.toPlainString() + ", is finer than any coin.");
        }
        return amount;
    }

    private static String currency(ObjectNode grant) {
        var currency = grant.path("currency").asString("");
        if (currency.isEmpty()) {
            throw new Wrong("The row has no currency, so the amount could be anything. Write GBP, EUR or the like.");
        }
        if (!CURRENCIES.contains(currency)) {
            throw new Wrong("\"" + cut(currency) + "\" is not a currency of ISO 4217, such as GBP.");
        }
        return currency;
    }

    private LocalDate awarded(ObjectNode grant) {
        var text = grant.path("awardDate").asString("");
        if (text.isEmpty()) {
            var other = misfit(grant, "awardDate");
            throw new Wrong(
                    other.isEmpty()
                            ? "The row has no award date."
                            : "\"" + cut(other) + "\" is not a day. Write it as 2024-03-31.");
        }
        var day = LocalDate.parse(text);
        if (day.isAfter(latest) || day.getYear() < OLDEST_YEAR) {
            throw new Wrong("The award date " + day + " cannot be right: it is "
                    + (day.isAfter(latest) ? "more than a year ahead." : "before " + OLDEST_YEAR + "."));
        }
        return day;
    }

    private static JsonNode funder(ObjectNode grant) {
        var funder = grant.path("fundingOrganization").path(0);
        if (!funder.has("name") || !funder.has("id")) {
            throw new Wrong("The row does not say who gives: it needs the funder's name and its identifier.");
        }
        checkName("funder", funder.path("name").asString(""));
        return funder;
    }

    private Party recipient(ObjectNode grant) {
        var groups = grant.path("recipientOrganization");
        var individual = grant.path("recipientIndividual");
        if (groups.size() + (individual.isEmpty() ? 0 : 1) > 1) {
            throw new Wrong("The grant is awarded to more than one recipient. The standard takes one: publish a grant"
                    + " for each, with its own amount.");
        }
        var recipient = individual.isEmpty() ? groups.path(0) : individual;
        if (!recipient.has("name")) {
            throw new Wrong("The row does not name who received the grant.");
        }
        checkName("recipient", recipient.path("name").asString(""));
        return Party.of(recipient, pack);
    }

    private static void checkName(String who, String name) {
        if (name.length() > LONGEST_NAME) {
            throw new Wrong("The name of the " + who + " has " + name.length()
                    + " characters; the longest that is taken has " + LONGEST_NAME + ".");
        }
    }

    private static void checkTexts(ObjectNode grant) {
        check("title", grant.path("title").asString(""), LONGEST_TITLE);
        check("description", grant.path("description").asString(""), LONGEST_DESCRIPTION);
    }

    private static void check(String what, String text, int longest) {
        if (text.length() > longest) {
            throw new Wrong(String.format(
                    Locale.UK,
                    "The %s has %,d characters; the longest that is taken has %,d.",
                    what,
                    text.length(),
                    longest));
        }
    }

    private RecipientKind withhold(ObjectNode grant, Party recipient) {
        if (grant.get("recipientIndividual") instanceof ObjectNode person) {
            withholding.hidePerson(grant, person, recipient.name());
            return RecipientKind.INDIVIDUAL;
        }
        var group = (ObjectNode) grant.path("recipientOrganization").path(0);
        if (withholding.isPerson(recipient)) {
            withholding.hidePerson(grant, group, recipient.name());
            return RecipientKind.INDIVIDUAL;
        }
        if (withholding.hidesPlace(recipient, grant)) {
            withholding.hidePlace(grant, group);
        }
        return recipient.official() ? RecipientKind.NUMBERED : RecipientKind.UNNUMBERED;
    }

    private static String postcode(ObjectNode grant) {
        return grant.path("recipientOrganization")
                .path(0)
                .path("postalCode")
                .asString("")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "");
    }

    private static String words(ObjectNode grant, String id, String title, String name, String programme) {
        return Folded.of(String.join(
                " ",
                id,
                title,
                name,
                programme,
                grant.path("fundingOrganization").path(0).path("name").asString(""),
                grant.path("recipientOrganization").path(0).path("id").asString(""),
                grant.path("description").asString("")));
    }

    private static String misfit(ObjectNode grant, String path) {
        return grant.path(Conformity.AS_PUBLISHED).path(path).asString("");
    }

    private static String cut(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
