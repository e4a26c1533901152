package org.folkmoot.money;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.folkmoot.place.OrgId;
import org.folkmoot.place.Pack;
import tools.jackson.databind.JsonNode;

/**
 * Who gives or receives a grant, by the numbers in its row.
 *
 * <p>Rules: 360Giving's guidance on organisation identifiers; two parties are one only where they have one number, never
 * because their names are alike.
 *
 * @param numbers official numbers first, then one that a funder made; none where the row has none to go by
 * @param official whether the first of them is on a register that the pack knows
 */
record Party(String name, List<String> numbers, boolean official) {

    /** What a number begins with that a funder made for a group without one. */
    private static final String HOME_MADE = "360G";

    private static final int COMPANY_DIGITS = 8;

    Party {
        numbers = List.copyOf(numbers);
    }

    /** Reads an organisation object of the standard. */
    static Party of(JsonNode organisation, Pack pack) {
        Set<String> official = new LinkedHashSet<>();
        var id = organisation.path("id").asString("");
        addOfficial(official, id, pack);
        addOfficial(official, charity(organisation.path("charityNumber").asString("")), pack);
        addOfficial(official, company(organisation.path("companyNumber").asString("")), pack);
        var name = organisation.path("name").asString("");
        if (!official.isEmpty()) {
            return new Party(name, List.copyOf(official), true);
        }
        return new Party(name, pack.orgId(id) instanceof OrgId.Refused ? List.of() : List.of(id), false);
    }

    /** What tells this party from others; the grant itself where there is no number. */
    String key(String grant) {
        return numbers.isEmpty() ? "grant:" + grant : numbers.getFirst();
    }

    private static void addOfficial(Set<String> official, String id, Pack pack) {
        var read = id.startsWith("GB-COH-") ? company(id.substring("GB-COH-".length())) : id;
        if (pack.orgId(read) instanceof OrgId.Registered registered
                && !registered.register().prefix().equals(HOME_MADE)) {
            official.add(registered.toString());
        }
    }

    private static String charity(String number) {
        var packed = number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (packed.startsWith("SC")) {
            return "GB-SC-" + packed;
        }
        return packed.startsWith("NI") ? "GB-NIC-" + packed.replaceFirst("^NIC?", "") : "GB-CHC-" + packed;
    }

    /** Spreadsheets drop the zeros at the front of a company's number. */
    private static String company(String number) {
        var packed = number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return "GB-COH-"
                + (packed.matches("\\d{5,7}") ? "0".repeat(COMPANY_DIGITS - packed.length()) + packed : packed);
    }
}
