package org.folkmoot.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One published value, by the title of its column in the standard.
 *
 * @param title the title, or the path for what the standard does not know
 */
record PublishedFact(String title, String value) {

    /** What pages leave out, since it may be somebody's home (DESIGN, "Fairness"). */
    private static final Set<String> NOT_ON_PAGES = Set.of(
            "recipientOrganization[]/postalCode",
            "recipientOrganization[]/streetAddress",
            "recipientOrganization[]/location[]/latitude",
            "recipientOrganization[]/location[]/longitude");

    /** Everything that a grant's JSON says, as far as pages show it. */
    static List<PublishedFact> of(JsonNode fields) {
        var facts = new ArrayList<PublishedFact>();
        collect(fields, "", facts);
        return facts;
    }

    private static void collect(JsonNode node, String path, List<PublishedFact> facts) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> collect(
                            entry.getValue(), path.isEmpty() ? entry.getKey() : path + "/" + entry.getKey(), facts));
        } else if (node.isArray()) {
            node.forEach(element -> collect(element, path + "[]", facts));
        } else if (!NOT_ON_PAGES.contains(path)) {
            facts.add(new PublishedFact(
                    title(path), node.isNumber() ? node.decimalValue().toPlainString() : node.asString("")));
        }
    }

    private static String title(String path) {
        var known = path.startsWith(Conformity.AS_PUBLISHED + "/")
                ? path.substring(Conformity.AS_PUBLISHED.length() + 1)
                : path;
        return Standard.at(known).map(Column::title).orElse(known);
    }
}
