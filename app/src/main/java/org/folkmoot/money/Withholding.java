package org.folkmoot.money;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.place.Pack;
import org.folkmoot.place.Persons;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes out of a grant, before it is kept, what would name a person or show where a sensitive group is (DESIGN,
 * "Fairness"). What is never kept cannot leak: not into pages, open data, history or a backup.
 */
final class Withholding {

    private static final List<String> WHERE =
            List.of("streetAddress", "addressLocality", "postalCode", "location", "url", "description");

    /** Kinds of area too wide to find anyone in: districts, counties, regions, countries. */
    private static final Set<String> WIDE =
            Set.of("MD", "UA", "NMD", "NMDIST", "LBO", "CTY", "RGN", "GOR", "CTRY", "CA", "LGD", "LAD", "K", "W", "S");

    private final Pack pack;

    Withholding(Pack pack) {
        this.pack = pack;
    }

    /** Whether a recipient without official number goes by a person's name, or by none because of that. */
    boolean isPerson(Party recipient) {
        return !recipient.official()
                && (recipient.name().equals(Persons.WITHHELD) || pack.persons().looksLikeAPerson(recipient.name()));
    }

    /** Whether no place of the recipient may be shown. */
    boolean hidesPlace(Party recipient, ObjectNode grant) {
        return pack.sensitive()
                .hidesPlaceOf(
                        recipient.name(),
                        grant.path("recipientOrganization")
                                .path(0)
                                .path("description")
                                .asString(""));
    }

    /** Leaves of a person only that there is one, and the country; the number, if it is new, is the grant's. */
    void hidePerson(ObjectNode grant, ObjectNode person, String name) {
        var known = person.path("name").asString("").equals(Persons.WITHHELD);
        var id = known ? person.path("id").asString("") : grant.path("id").asString("") + "-individual";
        person.retain("addressCountry");
        person.put("id", id);
        person.put("name", Persons.WITHHELD);
        if (!known) {
            hideName(grant, name);
        }
    }

    /** Leaves of a sensitive group's place only the wide area, if there is one. */
    void hidePlace(ObjectNode grant, ObjectNode group) {
        WHERE.forEach(group::remove);
        if (grant.path("beneficiaryLocation") instanceof ArrayNode places) {
            places.removeIf(place -> !WIDE.contains(place.path("geoCodeType").asString("")));
            if (places.isEmpty()) {
                grant.remove("beneficiaryLocation");
            }
        }
    }

    private static void hideName(ObjectNode grant, String name) {
        var pattern = Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        for (var field : List.of("title", "description")) {
            JsonNode text = grant.path(field);
            if (text.isString()) {
                grant.put(
                        field,
                        pattern.matcher(text.stringValue()).replaceAll(Matcher.quoteReplacement(Persons.WITHHELD)));
            }
        }
    }
}
