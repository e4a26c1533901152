package org.folkmoot.register.own;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is published of an organisation's answers. */
final class Published {

    private static final List<String> ALWAYS = List.of("name", "other_name", "activities", "areas");
    private static final List<String> BY_CHOICE = List.of("size", "website", "email", "phone");

    private Published() {}

    /** What everyone may read, by the names of the register's fields. */
    static Map<String, String> fields(Answers answers) {
        var fields = new LinkedHashMap<String, String>();
        ALWAYS.stream().filter(answers::has).forEach(field -> fields.put(field, answers.get(field)));
        BY_CHOICE.stream()
                .filter(field -> answers.has(field) && answers.isPublic(field))
                .forEach(field -> fields.put(field, answers.get(field)));
        if (answers.has("number")) {
            fields.put("org_id", orgId(answers));
        }
        return fields;
    }

    /** Where it is, for its ward only, and whether that may be shown; what was never chosen stays unsaid. */
    static Map<String, String> location(Answers answers) {
        return switch (answers.get("place")) {
            case "shown" -> Map.of("place", "shown", "postcode", answers.get("postcode"));
            case "hidden", "unsaid" -> Map.of("place", "hidden");
            default -> Map.of();
        };
    }

    /** The official number that was given, with its register; empty where none was. */
    static String orgId(Answers answers) {
        return answers.has("number") ? answers.get("register") + "-" + answers.get("number") : "";
    }
}
