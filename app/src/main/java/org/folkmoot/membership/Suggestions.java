package org.folkmoot.membership;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.folkmoot.register.Folded;

/** Suggests what the columns of any list mean, by the words of their headings and by what their cells look like. */
final class Suggestions {

    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final Pattern POSTCODE = Pattern.compile("[A-Za-z]{1,2}[0-9][0-9A-Za-z]?\\s*[0-9][A-Za-z]{2}");
    private static final Pattern PHONE = Pattern.compile("(\\+|0|\\(0)[0-9 ()-]{8,18}");

    /** Fields that may come from several columns. */
    private static final Set<Field> SEVERAL = EnumSet.of(Field.NONE, Field.NOTES, Field.INTERESTS, Field.PHONE);

    /** Words of a heading, all of which must be there; the more telling lines come first. */
    private static final List<Map.Entry<String, Field>> WORDS = Stream.of(
                    entry("e mail", Field.EMAIL),
                    entry("email", Field.EMAIL),
                    entry("opt out", Field.NO_BULLETIN),
                    entry("no mailing", Field.NO_BULLETIN),
                    entry("unsubscribed", Field.NO_BULLETIN),
                    entry("do not contact", Field.NO_BULLETIN),
                    entry("consent date", Field.CONSENT_DAY),
                    entry("consent wording", Field.CONSENT_WORDING),
                    entry("newsletter", Field.BULLETIN),
                    entry("bulletin", Field.BULLETIN),
                    entry("mailing list", Field.BULLETIN),
                    entry("subscribed", Field.BULLETIN),
                    entry("consent", Field.BULLETIN),
                    entry("opt in", Field.BULLETIN),
                    entry("charity number", Field.CHARITY_NUMBER),
                    entry("charity no", Field.CHARITY_NUMBER),
                    entry("charity reg", Field.CHARITY_NUMBER),
                    entry("registered charity", Field.CHARITY_NUMBER),
                    entry("company number", Field.COMPANY_NUMBER),
                    entry("company no", Field.COMPANY_NUMBER),
                    entry("company reg", Field.COMPANY_NUMBER),
                    entry("org id", Field.ORG_ID),
                    entry("company law", Field.COMPANY_MEMBER),
                    entry("guarantor", Field.COMPANY_MEMBER),
                    entry("legal member", Field.COMPANY_MEMBER),
                    entry("postcode", Field.POSTCODE),
                    entry("post code", Field.POSTCODE),
                    entry("postal code", Field.POSTCODE),
                    entry("zip", Field.POSTCODE),
                    entry("fee due on", Field.FEE_DUE_ON),
                    entry("fee due date", Field.FEE_DUE_ON),
                    entry("payment date", Field.FEE_PAID_ON),
                    entry("date paid", Field.FEE_PAID_ON),
                    entry("paid on", Field.FEE_PAID_ON),
                    entry("paid until", Field.UNTIL),
                    entry("paid up to", Field.UNTIL),
                    entry("amount paid", Field.FEE_PAID),
                    entry("fee paid", Field.FEE_PAID),
                    entry("paid", Field.FEE_PAID),
                    entry("subscription due", Field.FEE_DUE),
                    entry("fee", Field.FEE_DUE),
                    entry("subs", Field.FEE_DUE),
                    entry("expires", Field.UNTIL),
                    entry("expiry", Field.UNTIL),
                    entry("expiration", Field.UNTIL),
                    entry("valid until", Field.UNTIL),
                    entry("end date", Field.UNTIL),
                    entry("renewal due", Field.UNTIL),
                    entry("renewal date", Field.UNTIL),
                    entry("renewed", Field.RENEWED),
                    entry("start date", Field.RENEWED),
                    entry("member since", Field.JOINED),
                    entry("date joined", Field.JOINED),
                    entry("joined", Field.JOINED),
                    entry("join date", Field.JOINED),
                    entry("joining date", Field.JOINED),
                    entry("left", Field.ENDED),
                    entry("resigned", Field.ENDED),
                    entry("membership status", Field.STATUS),
                    entry("status", Field.STATUS),
                    entry("membership type", Field.SCHEME),
                    entry("member type", Field.SCHEME),
                    entry("membership category", Field.SCHEME),
                    entry("membership level", Field.SCHEME),
                    entry("membership", Field.SCHEME),
                    entry("interests", Field.INTERESTS),
                    entry("tags", Field.INTERESTS),
                    entry("topics", Field.INTERESTS),
                    entry("notes", Field.NOTES),
                    entry("comments", Field.NOTES),
                    entry("remarks", Field.NOTES),
                    entry("telephone", Field.PHONE),
                    entry("phone", Field.PHONE),
                    entry("mobile", Field.PHONE),
                    entry("tel", Field.PHONE),
                    entry("job title", Field.JOB),
                    entry("position", Field.JOB),
                    entry("role", Field.JOB),
                    entry("first name", Field.FIRST_NAME),
                    entry("forename", Field.FIRST_NAME),
                    entry("given name", Field.FIRST_NAME),
                    entry("firstname", Field.FIRST_NAME),
                    entry("fname", Field.FIRST_NAME),
                    entry("surname", Field.LAST_NAME),
                    entry("last name", Field.LAST_NAME),
                    entry("family name", Field.LAST_NAME),
                    entry("lastname", Field.LAST_NAME),
                    entry("lname", Field.LAST_NAME),
                    entry("contact name", Field.PERSON),
                    entry("full name", Field.PERSON),
                    entry("contact person", Field.PERSON),
                    entry("main contact", Field.PERSON),
                    entry("person", Field.PERSON),
                    entry("contact", Field.PERSON),
                    entry("organisation", Field.ORGANISATION),
                    entry("organization", Field.ORGANISATION),
                    entry("group", Field.ORGANISATION),
                    entry("charity", Field.ORGANISATION),
                    entry("company", Field.ORGANISATION),
                    entry("employer", Field.ORGANISATION),
                    entry("member name", Field.ORGANISATION),
                    entry("name", Field.ORGANISATION))
            .toList();

    private Suggestions() {}

    /**
     * Suggests a mapping.
     *
     * @param rows some rows of cells below the headings
     */
    static Mapping of(List<String> headings, List<List<String>> rows) {
        var taken = EnumSet.noneOf(Field.class);
        var columns = new ArrayList<Field>();
        for (var column = 0; column < headings.size(); column++) {
            var field = of(headings.get(column), cells(rows, column));
            columns.add(SEVERAL.contains(field) || taken.add(field) ? field : Field.NONE);
        }
        return new Mapping(columns, "");
    }

    private static Field of(String heading, List<String> cells) {
        if (mostly(cells, EMAIL.asMatchPredicate())) {
            return Field.EMAIL;
        }
        if (mostly(cells, POSTCODE.asMatchPredicate())) {
            return Field.POSTCODE;
        }
        var field = byWords(heading);
        if (field.isDay()
                && !cells.isEmpty()
                && !mostly(cells, cell -> Days.DAY_FIRST.read(cell).isPresent())) {
            return field == Field.ENDED || field == Field.RENEWED ? Field.NONE : field;
        }
        return field == Field.NONE && mostly(cells, PHONE.asMatchPredicate()) ? Field.PHONE : field;
    }

    private static Field byWords(String heading) {
        var padded = " " + Folded.of(heading) + " ";
        return WORDS.stream()
                .filter(entry -> padded.contains(" " + entry.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Field.NONE);
    }

    private static boolean mostly(List<String> cells, Predicate<String> shape) {
        return !cells.isEmpty() && cells.stream().filter(shape).count() * 3 >= cells.size() * 2L;
    }

    private static List<String> cells(List<List<String>> rows, int column) {
        return rows.stream()
                .filter(row -> column < row.size() && !row.get(column).isBlank())
                .map(row -> row.get(column).strip())
                .toList();
    }
}
