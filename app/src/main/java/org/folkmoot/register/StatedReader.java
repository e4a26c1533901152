package org.folkmoot.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.folkmoot.people.EmailAddress;
import org.folkmoot.place.OrgId;
import org.folkmoot.place.Pack;

/** Reads one row about an organisation, or says why it cannot be taken. */
final class StatedReader {

    static final int LONGEST_NAME = 400;

    /** Of every cell that is compared, sorted or counted. */
    static final int LONGEST_CELL = 200;

    private static final List<String> NUMBERS = List.of("org_id", "company_org_id");
    private static final List<String> FIELDS = List.of(
            "register",
            "legal_form",
            "status",
            "website",
            "icnptso",
            "scale",
            "income",
            "date_registered",
            "activities",
            "name_basis");

    private static final List<String> FREE_TEXT = List.of("activities", "website");
    private static final List<String> SHORT = Stream.concat(
                    Stream.of("source_id", "org_id", "company_org_id", "ward"),
                    FIELDS.stream().filter(column -> !FREE_TEXT.contains(column)))
            .toList();

    /** What a group says of itself may end with its address; where it is stands in its own column, and is not shown. */
    private static final Pattern POSTCODE =
            Pattern.compile("[ ,(]*\\b[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][ABD-HJLNP-UW-Z]{2}\\b\\)?");

    /** A number that its register cannot have given is kept as stated; it only does not count as official. */
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("[A-Z]{2,3}-[A-Z0-9]+-[A-Za-z0-9./-]+");

    private final Pack pack;

    StatedReader(Pack pack) {
        this.pack = pack;
    }

    /** What became of a row. */
    sealed interface Result permits Taken, Refused {}

    record Taken(Stated stated) implements Result {}

    record Refused(String reason) implements Result {}

    Result read(UnaryOperator<String> columns) {
        var name = clean(columns.apply("name"));
        var wrong = wrongName(name);
        if (!wrong.isEmpty()) {
            return new Refused(wrong);
        }
        var tooLong = tooLong(columns, SHORT);
        if (!tooLong.isEmpty()) {
            return new Refused(tooLong);
        }
        for (var column : NUMBERS) {
            var text = columns.apply(column);
            if (!text.isEmpty()
                    && pack.orgId(text) instanceof OrgId.Refused refused
                    && !LIKE_A_NUMBER.matcher(text).matches()) {
                return new Refused(refused.sentence() + ".");
            }
        }
        var location = location(columns);
        return new Taken(new Stated(key(columns, name, location), fields(columns, name), location));
    }

    static String wrongName(String name) {
        if (name.isEmpty()) {
            return "The row has no name.";
        }
        var folded = Folded.of(name).length();
        if (folded == 0) {
            return "The name has neither a letter nor a digit.";
        }
        if (Math.max(name.length(), folded) > LONGEST_NAME) {
            return "The name has " + Math.max(name.length(), folded) + " characters; the longest that is taken has "
                    + LONGEST_NAME + ".";
        }
        if (name.startsWith("=")) {
            return "The name begins with \"=\": it is a spreadsheet formula, not a name.";
        }
        return "";
    }

    /** What is wrong with the first of these columns that holds too much; empty where none does. */
    static String tooLong(UnaryOperator<String> columns, List<String> names) {
        return names.stream()
                .filter(column -> columns.apply(column).length() > LONGEST_CELL)
                .findFirst()
                .map(column -> "The column " + column + " has "
                        + columns.apply(column).length() + " characters; the most that is taken is " + LONGEST_CELL
                        + ".")
                .orElse("");
    }

    /** Without what cannot be seen: control characters, zero-width characters, marks that turn the direction. */
    static String clean(String text) {
        return text.replaceAll("[\\p{Cf}&&[^\u200d]]", "")
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
    }

    private static String key(UnaryOperator<String> columns, String name, Map<String, String> location) {
        var own = columns.apply("source_id").isEmpty() ? columns.apply("org_id") : columns.apply("source_id");
        return own.isEmpty() ? Folded.of(name) + "|" + location.getOrDefault("postcode", "") : own;
    }

    private Map<String, String> fields(UnaryOperator<String> columns, String name) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", name);
        for (var number : NUMBERS) {
            if (!columns.apply(number).isEmpty()) {
                fields.put(number, columns.apply(number));
            }
        }
        for (var column : FIELDS) {
            var value = POSTCODE.matcher(clean(columns.apply(column))).replaceAll("");
            if (!value.isEmpty()) {
                fields.put(column, value);
            }
        }
        return fields;
    }

    private static Map<String, String> location(UnaryOperator<String> columns) {
        var location = new LinkedHashMap<String, String>();
        var postcode = columns.apply("postcode").toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (!postcode.isEmpty() && postcode.length() <= 8) {
            location.put("postcode", postcode);
        }
        if (!columns.apply("ward").isEmpty()) {
            location.put("ward", columns.apply("ward"));
        }
        EmailAddress.read(columns.apply("contact_email")).ifPresent(email -> location.put("email", email.text()));
        return location;
    }
}
