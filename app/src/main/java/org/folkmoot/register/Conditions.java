package org.folkmoot.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The part of a search's SQL that says which organisations are meant.
 *
 * @param sql for {@code where}
 * @param parameters by name
 */
record Conditions(String sql, Map<String, Object> parameters) {

    static Conditions of(Query query, TextQuery text) {
        List<String> all = new ArrayList<>(List.of("true"));
        var parameters = new HashMap<String, Object>();
        if (!text.every().isEmpty()) {
            all.add("search @@ cast(:text as tsquery)");
            parameters.put("text", text.every());
        }
        if (!query.activity().isEmpty()) {
            all.add("activities @> array[cast(:activity as text)]");
            parameters.put("activity", query.activity());
        }
        Map.of("ward", "ward", "form", "legal_form", "size", "size", "reach", "reach", "status", "status")
                .forEach((facet, column) -> {
                    if (!query.facet(facet).isEmpty()) {
                        all.add(column + " = :" + facet);
                        parameters.put(facet, query.facet(facet));
                    }
                });
        return new Conditions(String.join(" and ", all), Map.copyOf(parameters));
    }
}
